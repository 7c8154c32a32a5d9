import clsx from "clsx";
import { Check, CircleDashed, CloudOff, TriangleAlert, Upload } from "lucide-react";
import type { SaveStatus, SaveStatusKind } from "@/lib/browser/layer/layer-session";
import { saveStatusText } from "./save-status-text";

const marks: Record<SaveStatusKind, typeof Check> = {
  saved: Check,
  saving: CircleDashed,
  unsent: Upload,
  offline: CloudOff,
  "needs-sign-in": TriangleAlert,
  "no-access": TriangleAlert,
  "not-kept": TriangleAlert,
};

type SaveStateProps = {
  status: SaveStatus;
  /** Left out where waiting work is sent by itself only. */
  onSend?: () => void;
  /** True where nothing else reads the words out. */
  isSpoken?: boolean;
};

/** Whether the work is kept, as a shape with its words. */
export function SaveState({ status, onSend, isSpoken = false }: SaveStateProps) {
  const Mark = marks[status.kind];
  const isWaiting = status.kind === "unsent" || status.kind === "offline";
  return (
    <span className="flex items-center gap-1.5" role={isSpoken ? "status" : undefined}>
      <Mark
        size={14}
        strokeWidth={1.5}
        aria-hidden
        className={status.kind === "saved" ? "text-accent" : "text-grey"}
      />
      <span className={clsx("font-medium", status.kind === "saved" ? "text-accent" : "text-ink")}>
        {saveStatusText(status)}
      </span>
      {isWaiting && onSend ? (
        <button type="button" className="min-h-6 underline hover:text-ink" onClick={onSend}>
          Send now
        </button>
      ) : null}
    </span>
  );
}

import type { SaveStatus } from "@/lib/browser/layer/layer-session";

const changesText = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "change" : "changes"}`;

/** What the status line says, for the eye and the ear alike. */
export function saveStatusText({ kind, unsentCount }: SaveStatus): string {
  switch (kind) {
    case "saved":
      return "Saved";
    case "saving":
      return "Saving";
    case "unsent":
      return `${changesText(unsentCount)} not sent`;
    case "offline":
      return `Offline, ${changesText(unsentCount)} kept here`;
    case "needs-sign-in":
      return `Signed out, ${changesText(unsentCount)} kept here`;
    case "no-access":
      return `You may no longer write here, ${changesText(unsentCount)} kept`;
    case "not-kept":
      return `${changesText(unsentCount)} not sent. Keep this page open`;
  }
}

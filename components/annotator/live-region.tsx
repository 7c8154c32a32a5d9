"use client";

import { useEffect, useState } from "react";
import type { SaveStatus } from "@/lib/browser/layer/layer-session";
import { saveStatusText } from "@/components/ui/save-status-text";
import { say } from "./say";
import type { Annotator } from "./use-annotator";

/** Words for the ear about keeping: each new state but "Saving", which comes and goes with every change. */
function useSpokenStatus({ kind, unsentCount }: SaveStatus): string {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (kind === "saving") return;
    const timer = setTimeout(() => setSpoken(saveStatusText({ kind, unsentCount })), 1000);
    return () => clearTimeout(timer);
  }, [kind, unsentCount]);
  return spoken;
}

/** What happened, for those who hear the screen. */
export function LiveRegion({ annotator }: { annotator: Annotator }) {
  const { message, session } = annotator;
  const status = useSpokenStatus(session.status);
  const waiting = session.needsYou.length;
  return (
    <div className="sr-only">
      <div role="status" aria-label="What happened">
        <p key={message.number}>{message.text}</p>
      </div>
      <div role="status" aria-label="Whether it is saved">
        {status}
      </div>
      <div role="alert">{waiting > 0 ? say.needsYou(waiting) : ""}</div>
    </div>
  );
}

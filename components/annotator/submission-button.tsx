"use client";

import { say } from "./say";
import type { Annotator } from "./use-annotator";

const submittedOn = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** The end of the work on this article, or the way back into it. */
export function SubmissionButton({ annotator }: { annotator: Annotator }) {
  const { document, session, patch } = annotator;
  const { submission } = document.layer;
  const look = "min-h-5 rounded-control px-2.5 font-medium";
  if (!submission)
    return (
      <button
        type="button"
        className={`${look} bg-ink text-on-ink`}
        onClick={() => patch({ dialog: "submit" })}
      >
        Submit article
      </button>
    );

  function reopen() {
    const reopened = session.reopen();
    patch({ problem: reopened.ok ? null : reopened.error.message });
    if (reopened.ok) annotator.say(say.reopened);
  }

  return (
    <>
      <span>Submitted {submittedOn.format(new Date(submission.submittedAt))}</span>
      <button type="button" className={`${look} border border-rule-strong text-ink`} onClick={reopen}>
        Reopen
      </button>
    </>
  );
}

"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { missingAttributes } from "@/lib/core/codebook/applicable-attributes";
import { say } from "./say";
import { JudgementField } from "./judgement-field";
import type { Annotator } from "./use-annotator";

/** What the codebook asks about the article as a whole, and the word that it is finished. */
export function SubmitForm({ annotator, onClose }: { annotator: Annotator; onClose: () => void }) {
  const { codebook, facts, session } = annotator;
  const [problem, setProblem] = useState<string | null>(null);
  const open = facts.filter(
    ({ annotation }) => missingAttributes(codebook, annotation.labelId, annotation.attributes).length > 0,
  ).length;

  function submit() {
    const submitted = session.submit();
    if (!submitted.ok) {
      setProblem(submitted.error.message);
      return;
    }
    annotator.say(say.submitted);
    onClose();
  }

  return (
    <div className="flex flex-col gap-4">
      {codebook.judgements.length > 0 ? (
        <div role="group" aria-label="About the whole article" className="flex flex-col gap-1">
          {codebook.judgements.map((question) => (
            <JudgementField key={question.id} annotator={annotator} question={question} />
          ))}
        </div>
      ) : null}
      {open > 0 ? (
        <p className="text-12 text-grey">
          {open === 1 ? "1 span has" : `${open} spans have`} required questions without an answer. You can
          submit all the same.
        </p>
      ) : null}
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Not yet</Button>
        <Button look="ink" onClick={submit}>
          Submit
        </Button>
      </div>
    </div>
  );
}

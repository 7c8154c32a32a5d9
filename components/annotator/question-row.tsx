import type { ReactNode } from "react";
import type { Question } from "./question";

/** A question on the left, its answer on the right. */
export function QuestionRow({
  id,
  question,
  children,
}: {
  id: string;
  question: Question;
  children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[104px_1fr] items-center gap-x-3 py-0.5" title={question.definition}>
      <label id={`${id}-label`} htmlFor={id} className="text-12 text-grey">
        {question.name}
        {question.isRequired ? <span className="text-grey-2"> (required)</span> : null}
      </label>
      <div className="min-w-0">{children}</div>
      <span id={`${id}-hint`} className="sr-only">
        {question.definition}
      </span>
    </div>
  );
}

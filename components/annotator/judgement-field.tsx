import { newId } from "@/lib/browser/layer/new-id";
import type { AttributeValue } from "@/lib/core/annotation/article-document";
import type { JudgementQuestion } from "@/lib/core/codebook/codebook";
import { commit } from "./span-actions";
import type { Annotator } from "./use-annotator";
import { ValueField } from "./value-field";

/** A question about the article as a whole; its answer is kept at once. */
export function JudgementField({
  annotator,
  question,
}: {
  annotator: Annotator;
  question: JudgementQuestion;
}) {
  const { judgements, entities } = annotator.document.layer;
  const value = judgements.find(({ judgementId }) => judgementId === question.id)?.value;
  const draft = (answer: AttributeValue | null) => ({
    kind: "judgement.set" as const,
    payload: {
      judgementId: question.id,
      value: typeof answer === "object" && answer !== null ? [...answer] : answer,
    },
  });
  const several = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <ValueField
      question={question}
      value={value}
      entities={entities}
      isDisabled={annotator.isReadOnly}
      onChange={(answer) => commit(annotator, [draft(answer)], "")}
      onNewEntity={(name) => {
        const entityId = newId();
        const answer = question.type === "entities" ? [...several, entityId] : entityId;
        commit(annotator, [{ kind: "entity.create", payload: { entityId, name } }, draft(answer)], "");
      }}
    />
  );
}

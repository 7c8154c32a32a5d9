import { quoted } from "../quoted";
import { editLayer } from "./edit-layer";
import { refuse, type Handler } from "./outcome";
import { checkValue } from "./values";

/** Null takes the answer away, also that of a question which the codebook no longer asks. */
export const setJudgement: Handler<"judgement.set"> = (document, { payload: { judgementId, value } }) => {
  const others = document.layer.judgements.filter((judgement) => judgement.judgementId !== judgementId);
  if (value === null) return editLayer(document, { judgements: others });
  const question = document.codebook.judgements.find(({ id }) => id === judgementId);
  if (!question)
    return refuse(
      "unknown_judgement",
      `The codebook has no question ${quoted(judgementId)}. Reload the article.`,
    );
  return (
    checkValue(document, question, value) ??
    editLayer(document, { judgements: [...others, { judgementId, value }] })
  );
};

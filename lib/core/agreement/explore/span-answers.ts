import { answerText } from "../study/judgement-ratings";
import type { AgreementData } from "./agreement-data";
import { spanKey, type AlignedCase } from "./aligned-case";
import type { CoderAnswer } from "./coder-answer";

/** What each coder of a case answered about the span that they marked in it; where they marked several, nothing. */
export const spanAnswers = (data: AgreementData) => {
  const attributesOf = new Map(
    data.articles.flatMap(({ id, layers }) =>
      layers
        .filter(({ kind, round }) => kind === "annotator" && round === 1)
        .flatMap(({ coder, annotations }) =>
          annotations.map((one) => [spanKey(id, coder.id, one.id), one.attributes] as const),
        ),
    ),
  );
  return ({ lanes }: AlignedCase, attributeId: string): CoderAnswer[] =>
    lanes.map(({ coderId, units: [unit, ...more] }) => {
      const value = more.length === 0 ? attributesOf.get(unit?.id ?? "")?.[attributeId] : undefined;
      return { coderId, answer: value === undefined ? null : answerText(value) };
    });
};

import type { Annotation, ArticleDocument, Origin } from "../../annotation/article-document";
import type { AgreementStudy } from "../study/agreement-study";
import { mergeLabels } from "../study/merge-labels";
import { selectStudy } from "../study/select-study";
import { withoutCoder } from "../study/without-coder";
import { documentsOf, type AgreementData } from "./agreement-data";
import type { WhatIf } from "./what-if";

type Holds = (annotation: Annotation) => boolean;

/** The study that the data hold, under a condition; with only those annotations that `holds`, by default all. */
export const studyUnder = (data: AgreementData, whatIf: WhatIf, holds: Holds = () => true): AgreementStudy =>
  studyOf(documentsOf(data), data.zoneKinds, whatIf, holds);

/** The same of documents whose layers have been given other coders or rounds. */
export const studyOf = (
  documents: readonly ArticleDocument[],
  projectZones: AgreementData["zoneKinds"],
  { mergedLabelIds, withoutCoderIds, zoneKinds, hasSuggested }: WhatIf,
  holds: Holds = () => true,
): AgreementStudy => {
  const counts: Holds = (one) => (hasSuggested || !isSuggested(one.origin)) && holds(one);
  const study = selectStudy(annotationsWhere(documents, counts), { zoneKinds: zoneKinds ?? projectZones });
  const fewer = withoutCoderIds.reduce(withoutCoder, study);
  return mergedLabelIds.length > 1 ? mergeLabels(fewer, mergedLabelIds) : fewer;
};

const isSuggested = (origin: Origin): boolean =>
  origin === "memory" || origin === "model" || origin.startsWith("rule:");

/** The documents with only those annotations that a condition holds for; their layers stay, empty ones too. */
const annotationsWhere = (documents: readonly ArticleDocument[], holds: Holds): ArticleDocument[] =>
  documents.map((document) => ({
    ...document,
    layers: document.layers.map((layer) => ({ ...layer, annotations: layer.annotations.filter(holds) })),
  }));

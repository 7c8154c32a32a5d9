import type { LayerDocument } from "../layer-document";

type Words = { words: string; labelId: string };
type Span = Words & { revision: number; isStanding: boolean };
type Undo = { id: string; before: Words | null };

/** What a layer should hold, told as simply as can be: spans by id, and one step of undo for each change. */
export type CoderModel = { spans: Map<string, Span>; isSubmitted: boolean; undo: Undo[] };
/** What a reviewer decided on a source, and what became gold by it. */
export type DecisionModel = { sourceId: string; gold: Words | null };
export type StudyModel = { coders: CoderModel[]; decisions: Map<string, DecisionModel> };

export const emptyStudy = (): StudyModel => ({
  coders: [0, 1].map(() => ({ spans: new Map(), isSubmitted: false, undo: [] })),
  decisions: new Map(),
});

/** Gives a span words and label, or takes it away; its revision counts all but the taking away. */
export function setSpan(coder: CoderModel, id: string, now: Words | null): void {
  const span = coder.spans.get(id);
  if (now) coder.spans.set(id, { ...now, revision: (span?.revision ?? 0) + 1, isStanding: true });
  else if (span) coder.spans.set(id, { ...span, isStanding: false });
}

/** As `setSpan`, with a step of undo. */
export function change(coder: CoderModel, id: string, now: Words | null): void {
  const span = coder.spans.get(id);
  coder.undo.push({ id, before: span?.isStanding ? { words: span.words, labelId: span.labelId } : null });
  setSpan(coder, id, now);
}

const standing = ({ spans }: CoderModel) => [...spans].filter(([, span]) => span.isStanding);

/** The model's view of a coder's layer and the document's, to be compared. */
export const modelView = (coder: CoderModel) => ({
  isSubmitted: coder.isSubmitted,
  spans: Object.fromEntries(
    standing(coder).map(([id, { words, labelId, revision }]) => [id, { words, labelId, revision }]),
  ),
});
export const layerView = ({ layer }: LayerDocument) => ({
  isSubmitted: layer.submission !== null,
  spans: Object.fromEntries(
    layer.annotations.map(({ id, parts, labelId, revision }) => [
      id,
      { words: parts.map(({ quote }) => quote).join(" … "), labelId, revision },
    ]),
  ),
});

/** The spans that a decision may name now: those of submitted coders that no standing decision names. */
export function openSources({ coders, decisions }: StudyModel) {
  const decided = new Set([...decisions.values()].map(({ sourceId }) => sourceId));
  return coders
    .filter(({ isSubmitted }) => isSubmitted)
    .flatMap(standing)
    .filter(([id]) => !decided.has(id));
}

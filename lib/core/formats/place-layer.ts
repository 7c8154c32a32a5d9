import type { Annotation, Layer, Part } from "../annotation/article-document";
import { sortedBy } from "./compare";
import type { DraftLayer, DraftSpan } from "./draft";
import type { ReadItem } from "./format";
import { misfitOf } from "./misfit-of";
import type { Placing } from "./placing";
import { fitSpan } from "./span-fit";
import { wordCut } from "./word-cut";

const renamed = <T>(values: Readonly<Record<string, T>>, ids: Map<string, string>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [ids.get(name) ?? name, value]));

/** Two files that say the same in another order give the same article. */
const inTextOrder = (spans: readonly { span: DraftSpan; parts: readonly Part[] }[]) =>
  sortedBy(spans, ({ span, parts }) => [...parts.flatMap(({ start, end }) => [start, end]), span.label]);

/** One layer with its spans in place; what doesn't fit is left out and told. */
export function* placeLayer(
  placing: Placing,
  from: DraftLayer,
  index: number,
  nextId: () => string,
): Generator<ReadItem, Layer> {
  const { raw, reading, ids, codebook, draft } = placing;
  const given = new Map<string, string>();
  const fitting: { span: DraftSpan; parts: readonly Part[] }[] = [];
  for (const span of from.spans) {
    const fit = fitSpan(raw, reading, span.parts);
    if (!fit.ok) {
      yield { kind: "misfit", misfit: misfitOf(placing, span, fit.problem) };
      continue;
    }
    if (!fit.isRight) yield* wordCut(placing, span, fit.parts);
    fitting.push({ span, parts: fit.parts });
  }
  const annotations = inTextOrder(fitting).map(({ span, parts }): Annotation => {
    const id = nextId();
    given.set(span.id, id);
    return {
      id,
      labelId: ids.labels.get(span.label) ?? span.label,
      parts,
      attributes: renamed(span.attributes, ids.attributes),
      confidence: span.confidence,
      note: span.note,
      origin: span.origin,
      codebookVersion: codebook.version,
      revision: 1,
    };
  });
  const relations = from.relations.flatMap(({ type, from: one, to: other }, at) => {
    const [fromId, toId] = [given.get(one), given.get(other)];
    if (fromId === undefined || toId === undefined) return [];
    return [
      { id: `l${index}.r${at + 1}`, type: ids.relationTypes.get(type) ?? type, fromId, toId, revision: 1 },
    ];
  });
  const lost = from.relations.length - relations.length;
  if (lost > 0) {
    const message = `${lost} relations of ${draft.id} were left out, because an end of theirs was.`;
    yield { kind: "notice", notice: { file: draft.file, line: draft.line, message } };
  }
  return {
    id: `l${index}`,
    coder: {
      id: from.annotator,
      pseudonym: from.annotator,
      kind: from.kind === "suggestion" ? "model" : "imported",
    },
    kind: from.kind,
    round: from.round,
    annotations,
    entities: [],
    relations,
    judgements: Object.entries(renamed(from.judgements, ids.judgements)).map(([judgementId, value]) => ({
      judgementId,
      value,
    })),
    flags: [],
    decisions: [],
    submission:
      from.submittedAt === null
        ? null
        : {
            layerVersion: 0,
            codebookVersion: codebook.version,
            zoneRevision: 0,
            submittedAt: from.submittedAt,
          },
  };
}

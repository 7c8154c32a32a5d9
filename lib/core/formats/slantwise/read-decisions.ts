import type { Decision } from "../../annotation/article-document";
import type { Line } from "./line-schema";

type Reader = { annotator: string; round: number };
type Owned = { owner: string; decision: Decision };

const ownerOf = ({ annotator, round }: Reader) => JSON.stringify([annotator, round]);
const sourcesOf = (from: readonly string[]) => from.map((annotationId) => ({ annotationId, revision: 1 }));

function listed(line: Line): Owned[] {
  return (line.decisions ?? []).map((item) => ({
    owner: ownerOf(item),
    decision: {
      id: item.id,
      kind: item.decision,
      sources: sourcesOf(item.from),
      resultId: item.decision === "plural" ? null : (item.gold[0] ?? null),
      reason: item.reason,
      note: item.note,
    },
  }));
}

/** A file made elsewhere may give only the provenance of its gold annotations. */
function fromProvenance(line: Line): Owned[] {
  return line.annotations.flatMap((item) => {
    const { provenance } = item;
    if (item.layer !== "gold" || provenance === undefined) return [];
    const isPlural = provenance.decision === "plural";
    const decision: Decision = {
      id: `decision.${item.id}`,
      kind: provenance.decision,
      sources: sourcesOf(provenance.from),
      resultId: isPlural ? null : item.id,
      reason: provenance.reason,
      note: provenance.note,
    };
    return [{ owner: ownerOf(item), decision }];
  });
}

/**
 * The decisions of a line, and the ids of gold annotations that only repeat a source that a decision left standing:
 * the writer makes those anew, so they are not read as annotations.
 */
export function readDecisions(line: Line): { of(reader: Reader): Decision[]; copies: ReadonlySet<string> } {
  const decisions = line.decisions === undefined ? fromProvenance(line) : listed(line);
  const ids = new Set(line.annotations.map(({ id }) => id));
  const copies = line.annotations.filter(
    ({ layer, provenance }) =>
      layer === "gold" && provenance?.decision === "plural" && provenance.from.every((id) => ids.has(id)),
  );
  return {
    of: (reader) =>
      decisions.filter(({ owner }) => owner === ownerOf(reader)).map(({ decision }) => decision),
    copies: new Set(copies.map(({ id }) => id)),
  };
}

import type { Decision } from "../../annotation/article-document";
import { groupBy } from "../../group-by";
import { percent } from "./number-text";
import { numberColumn, textColumn, type Table } from "./table";
import { labelName, ofKind, type TableInput } from "./table-input";

const kinds = ["accept", "adjust", "relabel", "plural", "reject"] as const;

type Decided = { labelId: string; kind: Decision["kind"] };

/** Every annotation that a decision named, with what became of it. */
const decidedIn = ({ documents }: TableInput): Decided[] =>
  documents.flatMap((document) => {
    const labels = new Map(
      document.layers.flatMap(({ annotations }) => annotations.map(({ id, labelId }) => [id, labelId])),
    );
    return ofKind(document, "adjudicator").flatMap(({ decisions }) =>
      decisions.flatMap(({ sources, kind }) =>
        sources.map(({ annotationId }) => ({ labelId: labels.get(annotationId) ?? "", kind })),
      ),
    );
  });

function row(name: string, own: readonly Decided[]): string[] {
  const counts = kinds.map((kind) => own.filter((one) => one.kind === kind).length);
  const rejected = counts.at(-1) ?? 0;
  return [name, String(own.length), ...counts.map(String), percent(own.length - rejected, own.length)];
}

/** Table 8: what reviewers decided about the annotators' spans, label by label. */
export function decisionTable(input: TableInput): Table {
  const decided = decidedIn(input);
  const byLabel = groupBy(decided, ({ labelId }) => labelId);
  const ids = input.codebook.labels.map(({ id }) => id).filter((id) => byLabel.has(id));
  const reviewers = new Set(
    input.documents.flatMap((document) =>
      ofKind(document, "adjudicator").map(({ coder }) => coder.pseudonym),
    ),
  );
  return {
    id: "08-adjudication",
    title: "Adjudication",
    sentence: `Annotators' spans that ${reviewers.size} reviewers decided on: taken as they stood, with other edges, under another label, left standing side by side, or rejected. Survived: all but the rejected, in per cent. n = ${decided.length} spans.`,
    columns: [
      textColumn("Label"),
      ...["Spans", "Accepted", "Adjusted", "Relabelled", "Left plural", "Rejected", "Survived, %"].map(
        numberColumn,
      ),
    ],
    rows: [
      ...ids.map((id) => row(labelName(input.codebook, id), byLabel.get(id) ?? [])),
      ...(decided.length > 0 ? [row("All", decided)] : []),
    ],
  };
}

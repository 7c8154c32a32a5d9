"use client";

import type { CaseBasis } from "@/lib/core/agreement/explore/case-basis";
import type { CoderValues } from "@/lib/core/agreement/explore/exploration";
import { measures } from "@/lib/core/agreement/report/measure";
import { decimals } from "@/lib/core/agreement/words/decimals";
import { openingBasis } from "../cases/selection";
import { ValueExports } from "../export/value-exports";
import { useExplorer } from "../explorer-context";
import { ValueText } from "../value-text";
import { DataTable } from "./data-table";
import { Waiting } from "./waiting";

const words = {
  gold: {
    caption: "Each annotator against the gold layer",
    spans: "Spans, gold",
    precision: "Precision",
    recall: "Recall",
    none: "No gold layer is finished, or none is open to you. Finish articles under Adjudicate; then this shows how much of each annotator’s work became gold, and how much of the gold they had.",
  },
  retests: {
    caption: "Each annotator against themselves, at a later round",
    spans: "Spans, first and later",
    precision: "Found again",
    recall: "Had before",
    none: "Nobody has read an article a second time. Give an article in a further round, and this shows how far each annotator agrees with themselves.",
  },
} as const;

const share = (value: number | null) => (value === null ? "–" : decimals(value));

/** Readings held against gold, or against later ones of the same annotator. */
export function CoderTable({
  kind,
  rows,
}: {
  kind: keyof typeof words;
  rows: readonly CoderValues[] | undefined;
}) {
  const { coderName } = useExplorer();
  const { caption, spans, precision, recall, none } = words[kind];
  if (!rows) return <Waiting />;
  if (rows.length === 0) return <p className="max-w-[62ch] py-4 font-serif text-15 text-grey">{none}</p>;
  const nameOf = ({ coderId, round }: CoderValues) =>
    kind === "gold" ? coderName(coderId) : `${coderName(coderId)}, round ${round}`;
  const basisOf = ({ coderId, round }: CoderValues): CaseBasis =>
    kind === "gold" ? { kind, id: coderId } : { kind: "retest", id: coderId, round };
  return (
    <section aria-label={caption}>
      <DataTable
        caption={caption}
        columns={[
          { name: "Annotator" },
          { name: "Articles", isNumber: true },
          { name: spans, isNumber: true },
          { name: precision, isNumber: true },
          { name: recall, isNumber: true },
          ...(rows[0]?.values ?? []).map(({ measure }) => ({ name: measures.get(measure)?.name ?? measure })),
        ]}
        rows={rows.map((row) => ({
          key: `${row.coderId} ${row.round}`,
          opens: openingBasis(basisOf(row)),
          cells: [
            nameOf(row),
            row.articles,
            row.spans.join(", "),
            share(row.precision),
            share(row.recall),
            ...row.values.map(({ measure, value, interval }) => (
              <ValueText key={measure} value={value} interval={interval} />
            )),
          ],
        }))}
      />
      <ValueExports
        id={`agreement-${kind}`}
        title={caption}
        column="Annotator"
        counts={["Articles", "Spans", "Spans of the other reading"]}
        rows={rows.map((row) => ({
          name: nameOf(row),
          counts: [row.articles, ...row.spans],
          values: row.values,
        }))}
      />
    </section>
  );
}

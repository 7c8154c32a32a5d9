"use client";

import { answerTable } from "@/lib/core/agreement/explore/tables/answer-table";
import type { AnswerReport } from "@/lib/core/agreement/explore/exploration";
import type { CodingValue } from "@/lib/core/agreement/codings/coding-report";
import { reasonInWords } from "@/lib/core/agreement/undefined-reason";
import { decimals } from "@/lib/core/agreement/words/decimals";
import { openingBasis } from "../cases/selection";
import { TableExports } from "../export/table-exports";
import { DataTable } from "./data-table";
import { Waiting } from "./waiting";

const shownIds = ["percent", "alpha", "alpha-jaccard", "alpha-masi", "gwet", "fleiss", "conger"];

type AnswerTableProps = {
  id: string;
  kind: "attribute" | "judgement";
  caption: string;
  reports: readonly AnswerReport[] | undefined;
};

/** Questions with their coefficients; each names its own. */
export function AnswerTable({ id, kind, caption, reports }: AnswerTableProps) {
  if (!reports) return <Waiting />;
  if (reports.length === 0)
    return <p className="text-12 text-grey">{caption}: the codebook asks nothing of the kind.</p>;
  return (
    <div>
      <DataTable
        caption={caption}
        columns={[
          { name: "Question" },
          { name: "Level" },
          { name: "Items", isNumber: true },
          { name: "Agreement" },
        ]}
        rows={reports.map(({ id: questionId, name, level, items, values }) => ({
          key: questionId,
          opens: openingBasis({ kind, id: questionId }),
          cells: [
            name,
            level,
            items,
            <span key="values" className="flex flex-wrap gap-x-5 py-1">
              {values
                .filter((one) => shownIds.includes(one.id))
                .map((one) => (
                  <Coefficient key={one.id} one={one} />
                ))}
            </span>,
          ],
        }))}
      />
      <TableExports table={answerTable(id, caption, reports)} />
    </div>
  );
}

function Coefficient({ one: { name, value } }: { one: CodingValue }) {
  if (value.kind === "undefined")
    return (
      <span className="text-grey">
        {name} <span title={reasonInWords(value.reason)}>not defined</span>
      </span>
    );
  return (
    <span title={`n = ${value.n}`} className="whitespace-nowrap">
      <span className="text-grey">{name}</span> <span className="font-medium">{decimals(value.value)}</span>
    </span>
  );
}

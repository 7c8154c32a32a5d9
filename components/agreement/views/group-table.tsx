"use client";

import type { Grouping } from "@/lib/core/agreement/explore/article-group";
import type { GroupValues } from "@/lib/core/agreement/explore/exploration";
import { measures } from "@/lib/core/agreement/report/measure";
import { ValueExports } from "../export/value-exports";
import { opening } from "../cases/selection";
import { ValueText } from "../value-text";
import { DataTable } from "./data-table";
import { ForestRow } from "./forest-row";
import { groupMeasure } from "./group-measure";
import { Waiting } from "./waiting";

type GroupTableProps = {
  caption: string;
  column: string;
  grouping: Grouping;
  groups: readonly GroupValues[] | undefined;
  /** What a group without a name is called. */
  unnamed?: string;
};

/** Groups of articles with their values; the name opens the words behind a group. */
export function GroupTable({ caption, column, grouping, groups, unnamed = "not named" }: GroupTableProps) {
  if (!groups) return <Waiting />;
  const shown = groups[0]?.values.map(({ measure }) => measure) ?? [];
  const plotted = groups[0] && groupMeasure(groups[0].values)?.measure;
  return (
    <div>
      <DataTable
        caption={caption}
        columns={[
          { name: column },
          { name: grouping === "article" ? "Annotators’ spans" : "Articles, spans", isNumber: true },
          { name: `${(plotted && measures.get(plotted)?.name) ?? ""}, 95 % interval` },
          ...shown.map((id) => ({ name: measures.get(id)?.name ?? id })),
        ]}
        rows={groups.map(({ key, name, articleIds, spans, values }) => {
          const one = groupMeasure(values);
          return {
            key,
            opens: opening({ group: `${grouping}:${key}` }),
            cells: [
              name || unnamed,
              grouping === "article" ? spans : `${articleIds.length}, ${spans}`,
              one ? <ForestRow key="plot" {...one} overall={undefined} look={{ group: 1 }} /> : null,
              ...values.map(({ measure, value, interval }) => (
                <ValueText key={measure} value={value} interval={interval} />
              )),
            ],
          };
        })}
      />
      <ValueExports
        id={`agreement-by-${grouping}`}
        title={caption}
        column={column}
        counts={["Articles", "Spans"]}
        measure={plotted}
        rows={groups.map(({ name, articleIds, spans, values }) => ({
          name: name || unnamed,
          counts: [articleIds.length, spans],
          values,
        }))}
      />
    </div>
  );
}

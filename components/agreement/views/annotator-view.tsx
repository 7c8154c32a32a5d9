"use client";

import { findValue } from "@/lib/core/agreement/explore/find-value";
import { measures, type MeasureId } from "@/lib/core/agreement/report/measure";
import { ValueExports } from "../export/value-exports";
import { opening } from "../cases/selection";
import { useExplorer } from "../explorer-context";
import { ValueText } from "../value-text";
import { DataTable } from "./data-table";
import { LeftOutTable } from "./left-out-table";
import { Waiting } from "./waiting";

const shown: readonly MeasureId[] = ["gamma", "f1-overlap", "f1-exact", "f1-characters", "alpha-characters"];

/** Each two annotators, and what agreement would be without each. */
export function AnnotatorView() {
  const { found, coderName } = useExplorer();
  const { summary, report } = found;
  if (!summary || !report) return <Waiting />;
  const present = shown.filter((id) =>
    report.values.some((one) => one.measure === id && one.coderIds !== null),
  );
  return (
    <section aria-label="Annotators" className="flex flex-col gap-8">
      <div>
        <DataTable
          caption="Each two annotators"
          columns={[
            { name: "Pair" },
            { name: "Articles", isNumber: true },
            ...present.map((id) => ({ name: measures.get(id)?.name ?? id })),
          ]}
          rows={summary.pairs.map(({ coderIds, articles }) => ({
            key: coderIds.join(),
            opens: opening({ pair: coderIds.join() }),
            cells: [
              `${coderName(coderIds[0])} and ${coderName(coderIds[1])}`,
              articles,
              ...present.map((id) => {
                const one = findValue(report.values, id, { labelId: null, coderIds });
                return one ? <ValueText key={id} value={one.value} interval={one.interval} /> : "–";
              }),
            ],
          }))}
        />
        <ValueExports
          id="agreement-by-pair"
          title="Each two annotators"
          column="Pair"
          counts={["Articles"]}
          rows={summary.pairs.map(({ coderIds, articles }) => ({
            name: coderIds.map(coderName).join(" and "),
            counts: [articles],
            values: present.flatMap((id) => findValue(report.values, id, { labelId: null, coderIds }) ?? []),
          }))}
        />
      </div>
      <LeftOutTable />
    </section>
  );
}

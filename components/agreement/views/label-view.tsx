"use client";

import { coderPairs } from "@/lib/core/agreement/study/coder-pairs";
import { everything } from "@/lib/core/agreement/report/scope";
import { findValue } from "@/lib/core/agreement/explore/find-value";
import { LabelExports } from "../export/label-exports";
import { useExplorer } from "../explorer-context";
import { ForestAxis } from "./forest-row";
import { KindBar } from "./kind-bar";
import { LabelRow } from "./label-row";
import { labelMeasures } from "./label-measures";
import { MeasureChoice } from "./measure-choice";

/** Agreement label by label: a forest plot on a common scale, the values, and span F1 of each two annotators. */
export function LabelView() {
  const { found, address, coderName } = useExplorer();
  const { summary, report } = found;
  if (!summary) return null;
  const wanted = labelMeasures.find(({ id }) => id === address.parameters.get("measure"));
  const measure =
    wanted ?? labelMeasures.find(({ id }) => id === (found.hasGamma ? "gamma" : "alpha-characters"));
  if (!measure) return null;
  const pairs = coderPairs(summary.coders.map(({ id }) => id));
  const overall = findValue(report?.values, measure.id, everything);
  return (
    <section aria-label="By label">
      <MeasureChoice measures={labelMeasures} current={measure.id} />
      <div className="overflow-x-auto">
        <table className="w-full text-13 [&_td]:tabular-nums">
          <caption className="sr-only">Agreement by label</caption>
          <thead className="text-12 text-grey">
            <tr className="border-b border-rule align-bottom">
              <th scope="col" className="py-2 text-left font-normal">
                Label
              </th>
              <th scope="col" className="px-2 py-2 text-right font-normal">
                Spans
              </th>
              <th scope="col" className="py-2 pl-5 text-left font-normal">
                {measure.name} by label, 95 % interval
              </th>
              <th scope="col" className="px-3 py-2 text-left font-normal">
                {measure.name.replace(/ \(.*/, "")}
              </th>
              {pairs.map(([a, b]) => (
                <th key={`${a} ${b}`} scope="col" className="px-0.5 py-2 text-center font-normal">
                  <span className="sr-only">Span F1 of </span>
                  {coderName(a)}
                  <span className="sr-only"> and </span>
                  <span className="block">{coderName(b)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summary.labels.map((label) => (
              <LabelRow key={label.id} label={label} measure={measure.id} overall={overall} pairs={pairs} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={2} />
              <td className="pl-4">
                <ForestAxis />
              </td>
              <td colSpan={1 + pairs.length} className="pl-3 text-11 text-grey">
                dashed: all labels together; dotted: 0.667 and 0.8, Krippendorff’s (2019) for α of codings
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <LabelExports measure={measure.id} />
      <KindBar />
    </section>
  );
}

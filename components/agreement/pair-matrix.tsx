"use client";

import clsx from "clsx";
import type { AgreementSummary } from "@/lib/core/agreement/agreement-summary";
import { findValue } from "@/lib/core/agreement/explore/find-value";
import { AddressLink } from "./address-link";
import { opening } from "./cases/selection";
import { useExplorer } from "./explorer-context";
import { heatClass } from "./heat-class";
import { decimals } from "@/lib/core/agreement/words/decimals";
import { MeasurementText } from "./measurement-text";
import { basisInWords } from "./value-text";

const cell = "flex h-[38px] w-[76px] flex-col items-center justify-center rounded-mark";

/** Span F1 of each two annotators with its interval; the diagonal holds how many spans each has. */
export function PairMatrix({ summary }: { summary: AgreementSummary }) {
  const { coders, pairs } = summary;
  const pairOf = (a: string, b: string) =>
    pairs.find(({ coderIds }) => coderIds.includes(a) && coderIds.includes(b));
  return (
    <div className="overflow-x-auto">
      <table className="border-separate border-spacing-0.5 text-12 tabular-nums">
        <caption className="pb-2 text-left text-grey">Span F1 by pair, overlap</caption>
        <thead>
          <tr>
            <td />
            {coders.map(({ id, pseudonym }) => (
              <th key={id} scope="col" className="font-normal text-grey">
                {pseudonym}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coders.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="pr-2.5 text-left font-normal whitespace-nowrap text-grey">
                {row.pseudonym}
              </th>
              {coders.map((column) => {
                const pair = row.id === column.id ? undefined : pairOf(row.id, column.id);
                return (
                  <td key={column.id} className="p-0">
                    {pair ? (
                      <PairCell coderIds={pair.coderIds} overlap={pair.overlap} />
                    ) : (
                      <span className={clsx(cell, "text-grey-2")}>
                        {row.spans}
                        <small className="text-11">spans</small>
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type PairCellProps = Pick<AgreementSummary["pairs"][number], "coderIds" | "overlap">;

function PairCell({ coderIds, overlap }: PairCellProps) {
  const { found } = useExplorer();
  const known = findValue(found.report?.values, "f1-overlap", { labelId: null, coderIds });
  const { interval } = known ?? {};
  return (
    <AddressLink
      change={opening({ pair: coderIds.join() })}
      className={clsx(cell, heatClass(overlap), "font-medium hover:outline-1 hover:outline-rule-strong")}
      title={known && basisInWords(known.value, known.interval)}
    >
      <MeasurementText measurement={overlap} />
      {interval?.kind === "interval" ? (
        <small className="text-11 font-normal whitespace-nowrap">
          {decimals(interval.low)}–{decimals(interval.high)}
        </small>
      ) : null}
    </AddressLink>
  );
}

"use client";

import { measures } from "@/lib/core/agreement/report/measure";
import { decimals } from "@/lib/core/agreement/words/decimals";
import { AddressLink } from "../address-link";
import { nothing, openingBasis } from "../cases/selection";
import { useExplorer } from "../explorer-context";
import { MeasurementText } from "../measurement-text";
import { DataTable } from "./data-table";
import { Waiting } from "./waiting";

const signed = (value: number) => (value > 0 ? `+${decimals(value)}` : decimals(value));

/** What agreement would be without each annotator, and what they add to it. */
export function LeftOutTable() {
  const { found, coderName } = useExplorer();
  const { leftOut, summary } = found;
  if (!leftOut || !summary) return <Waiting />;
  if (leftOut.length === 0)
    return <p className="text-12 text-grey">Leaving an annotator out needs three of them at least.</p>;
  const shown = [...new Set(leftOut.map(({ measure }) => measure))];
  return (
    <DataTable
      caption="Without each annotator; in brackets what they add (below zero: agreement is better without them)"
      columns={[
        { name: "Without" },
        ...shown.map((id) => ({ name: measures.get(id)?.name ?? id })),
        { name: "What if" },
      ]}
      rows={summary.coders
        .filter(({ id }) => leftOut.some(({ coderId }) => coderId === id))
        .map(({ id }) => ({
          key: id,
          opens: openingBasis({ kind: "reader", id }),
          cells: [
            coderName(id),
            ...shown.map((measure) => {
              const one = leftOut.find((left) => left.coderId === id && left.measure === measure);
              return one ? (
                <span key={measure}>
                  <MeasurementText measurement={one.without} />{" "}
                  <span className="text-grey">{one.adds === null ? "" : `(${signed(one.adds)})`}</span>
                </span>
              ) : (
                "–"
              );
            }),
            <AddressLink key="without" change={{ ...nothing, without: id }} className="text-accent">
              the whole page without them
            </AddressLink>,
          ],
        }))}
    />
  );
}

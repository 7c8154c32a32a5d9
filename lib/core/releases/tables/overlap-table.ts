import { extentOf, positionKey, type Unit } from "../../agreement/spans/unit";
import { lengthOf, mergeStretches, sharedLength } from "../../agreement/spans/stretch";
import { sortedBy } from "../../formats/compare";
import { numberColumn, textColumn, type Table } from "./table";
import { annotatorLayers, labelName, type TableInput } from "./table-input";

type Count = { labels: readonly [string, string]; identical: number; nested: number; crossing: number };

/** Pairs of overlapping spans of one layer; units in text order. */
function* overlapsIn(units: readonly Unit[]): Generator<[Unit, Unit]> {
  for (const [index, one] of units.entries()) {
    const { end } = extentOf(one);
    for (let next = index + 1; next < units.length; next += 1) {
      const other = units[next];
      if (!other || extentOf(other).start >= end) break;
      if (sharedLength(one.stretches, other.stretches) > 0) yield [one, other];
    }
  }
}

function kindOf(one: Unit, other: Unit): "identical" | "nested" | "crossing" {
  if (positionKey(one) === positionKey(other)) return "identical";
  const shared = sharedLength(one.stretches, other.stretches);
  return shared === Math.min(lengthOf(one.stretches), lengthOf(other.stretches)) ? "nested" : "crossing";
}

/** Table 9: which labels one annotator put on the same words. */
export function overlapTable(input: TableInput): Table {
  const counts = new Map<string, Count>();
  for (const layer of input.documents.flatMap(annotatorLayers)) {
    const units = sortedBy(
      layer.annotations.map(({ id, labelId, parts }) => ({ id, labelId, stretches: mergeStretches(parts) })),
      (unit) => [extentOf(unit).start, extentOf(unit).end],
    );
    for (const [one, other] of overlapsIn(units)) {
      const [a = "", b = ""] = [one.labelId, other.labelId].sort();
      const key = JSON.stringify([a, b]);
      const count = counts.get(key) ?? { labels: [a, b], identical: 0, nested: 0, crossing: 0 };
      count[kindOf(one, other)] += 1;
      counts.set(key, count);
    }
  }
  const total = ({ identical, nested, crossing }: Count) => identical + nested + crossing;
  const inOrder = sortedBy([...counts.values()], (count) => [-total(count), ...count.labels]);
  return {
    id: "09-overlaps",
    title: "Labels on the same words",
    sentence:
      "Pairs of spans of one annotator's layer that share at least one character: the same characters, one inside the other, or crossing.",
    columns: [
      textColumn("Label"),
      textColumn("and label"),
      ...["Pairs", "Identical", "Nested", "Crossing"].map(numberColumn),
    ],
    rows: inOrder.map((count) => [
      ...count.labels.map((id) => labelName(input.codebook, id)),
      ...[total(count), count.identical, count.nested, count.crossing].map(String),
    ]),
  };
}

import { duplicateFrom } from "../near-duplicates";
import { shingleWords } from "../shingles";
import { splitNames } from "../split-articles";
import { percent } from "./number-text";
import { numberColumn, textColumn, type Table } from "./table";
import { labelName, type TableInput } from "./table-input";

/** Table 11: what went into each split, label by label and outlet by outlet. */
export function splitTable(input: TableInput): Table | null {
  const { documents, splits, splitOptions, codebook } = input;
  if (splits === null || splitOptions === null) return null;
  const inSplit = (name: string) => documents.filter((_, index) => splits[index]?.split === name);
  const row = (what: string, count: (of: typeof documents) => number) => {
    const counts = splitNames.map((name) => count(inSplit(name)));
    const all = counts.reduce((sum, one) => sum + one, 0);
    return [what, String(all), ...counts.flatMap((one) => [String(one), percent(one, all)])];
  };
  const spans = (of: typeof documents, labelId: string) =>
    of.reduce(
      (sum, { layers }) =>
        sum +
        layers.reduce(
          (own, layer) => own + layer.annotations.filter((one) => one.labelId === labelId).length,
          0,
        ),
      0,
    );
  const outlets = [...new Set(documents.map(({ metadata }) => metadata.outlet))].sort();
  const groups = new Map<number, number>();
  for (const { group } of splits) groups.set(group, (groups.get(group) ?? 0) + 1);
  const kept = [...groups.values()].filter((size) => size > 1);
  return {
    id: "11-splits",
    title: "Splits",
    sentence: `By article; asked for: train ${splitOptions.train} %, development ${splitOptions.development} %, test ${splitOptions.test} %; seed ${splitOptions.seed} (mulberry32). Stratified by outlet and label (iterative stratification, Sechidis et al. 2011). Near-duplicates stay together: ${kept.length} groups of ${kept.reduce((sum, size) => sum + size, 0)} articles (containment of ${shingleWords}-word shingles ≥ ${duplicateFrom}, Broder 1997).`,
    columns: [
      textColumn(""),
      numberColumn("All"),
      ...splitNames.flatMap((name) => [numberColumn(name), numberColumn("%")]),
    ],
    rows: [
      row("Articles", (of) => of.length),
      ...outlets.map((outlet) =>
        row(
          `Outlet ${outlet || "(none)"}`,
          (of) => of.filter(({ metadata }) => metadata.outlet === outlet).length,
        ),
      ),
      ...codebook.labels
        .filter(({ id }) => spans(documents, id) > 0)
        .map(({ id }) => row(`Label ${labelName(codebook, id)}`, (of) => spans(of, id))),
    ],
  };
}

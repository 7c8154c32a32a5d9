import { alignLayers } from "../../agreement/align/align-layers";
import { labelConfusion } from "../../agreement/align/label-confusion";
import { numberColumn, textColumn, type Table } from "./table";
import { annotatorLayers, labelName, type TableInput } from "./table-input";

/** How often each label met each other one, over all articles; `null` is “missed”. */
export function confusionCounts({ documents }: TableInput): Map<string, Map<string | null, number>> {
  const counts = new Map<string, Map<string | null, number>>();
  for (const document of documents) {
    const layers = annotatorLayers(document);
    if (layers.length < 2) continue;
    const annotations = layers.flatMap((layer) => layer.annotations);
    for (const { labelId, otherId, count } of labelConfusion(alignLayers(layers), annotations)) {
      const row = counts.get(labelId) ?? new Map<string | null, number>();
      counts.set(labelId, row);
      row.set(otherId, (row.get(otherId) ?? 0) + count);
    }
  }
  return counts;
}

/** Table 7: what one annotator called what another called that. */
export function confusionTable(input: TableInput): Table {
  const counts = confusionCounts(input);
  const ids = input.codebook.labels.map(({ id }) => id).filter((id) => counts.has(id));
  return {
    id: "07-confusion",
    title: "Confusion of labels",
    sentence:
      "Spans of two annotators that were aligned (same label and a character in common, or a Dice overlap of 0.5), counted in both directions over all pairs of annotators; the diagonal is agreement, missed is what the other annotator did not mark.",
    columns: [
      textColumn("Label"),
      ...ids.map((id) => numberColumn(labelName(input.codebook, id))),
      numberColumn("Missed"),
    ],
    rows: ids.map((id) => [
      labelName(input.codebook, id),
      ...[...ids, null].map((other) => String(counts.get(id)?.get(other) ?? 0)),
    ]),
  };
}

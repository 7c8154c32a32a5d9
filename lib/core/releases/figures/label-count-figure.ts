import { groupBy } from "../../group-by";
import { annotatorLayers, labelName, ofKind, type TableInput } from "../tables/table-input";
import { annotationsOf } from "../../formats/gold";
import { element, figure, label } from "./svg";

const left = 220;
const width = 720;
const rowHeight = 30;
const top = 64;

/** How often annotators used each label, and how often it stands in gold, the most frequent first. */
export function labelCountFigure({ documents, codebook }: TableInput): string | null {
  const annotators = documents.flatMap((document) =>
    annotatorLayers(document).flatMap((layer) => layer.annotations),
  );
  const gold = documents.flatMap((document) =>
    ofKind(document, "adjudicator").flatMap((layer) =>
      annotationsOf(layer, document).map(({ annotation }) => annotation),
    ),
  );
  const [byAnnotators, inGold] = [annotators, gold].map((all) => groupBy(all, ({ labelId }) => labelId)) as [
    Map<string, typeof annotators>,
    Map<string, typeof annotators>,
  ];
  const rows = [...new Set([...byAnnotators.keys(), ...inGold.keys()])]
    .map((id) => ({ id, said: byAnnotators.get(id)?.length ?? 0, gold: inGold.get(id)?.length ?? 0 }))
    .sort((one, other) => other.said - one.said || other.gold - one.gold || (one.id < other.id ? -1 : 1));
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ said, gold: right }) => Math.max(said, right)));
  const length = (count: number) => (count / most) * (width - left - 60);
  const bar = (y: number, count: number, fill: string) => [
    element("rect", { x: left, y, width: length(count), height: 9, fill }),
    label(left + length(count) + 6, y + 8, String(count), { "font-size": 10 }),
  ];
  const title = "Spans by label";
  return figure(title, width, top + rows.length * rowHeight + 16, [
    label(16, 24, title, { "font-weight": "600" }),
    element("rect", { x: left, y: 36, width: 10, height: 10, fill: "#6b6862" }),
    label(left + 16, 45, "annotators"),
    element("rect", { x: left + 110, y: 36, width: 10, height: 10, fill: "#b5532a" }),
    label(left + 126, 45, "gold"),
    ...rows.flatMap(({ id, said, gold: right }, index) => {
      const y = top + index * rowHeight;
      return [
        label(left - 12, y + 13, labelName(codebook, id), { "text-anchor": "end" }),
        ...bar(y, said, "#6b6862"),
        ...bar(y + 11, right, "#b5532a"),
      ];
    }),
  ]);
}

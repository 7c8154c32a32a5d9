import { splitId, splitUnescaped, unescapeValue } from "./escaping";
import type { TsvLayer } from "./tsv-columns";
import { isEmpty, type Open } from "./tsv-open";
import type { TsvUnit } from "./tsv-text";

/** The annotations of one cell row of a span or chain layer; one that has an id goes on in other rows. */
export function readSpans(layer: TsvLayer, unit: TsvUnit, known: Map<string, Open>, all: Open[]): Open[] {
  const stacked: Open[] = [];
  for (const { index, role, name } of layer.columns) {
    const cell = unit.cells[index];
    if (cell === undefined || isEmpty(cell) || role === "slotTarget") continue;
    for (const [at, piece] of splitUnescaped(cell, "|").entries()) {
      if (piece === "_") continue;
      const { value, id } = splitId(piece);
      // In a chain the number names the chain, not the annotation.
      const key = id === null || layer.kind === "chain" ? null : `${layer.type} ${id}`;
      const found = stacked[at] ?? (key === null ? undefined : known.get(key));
      const open: Open = found ?? {
        id: `${unit.name} ${layer.type} ${at}`,
        type: layer.type,
        begin: unit.begin,
        end: unit.end,
        features: new Map(),
        tsvId: id,
      };
      if (found === undefined) all.push(open);
      if (key !== null) known.set(key, open);
      open.end = Math.max(open.end, unit.end);
      open.begin = Math.min(open.begin, unit.begin);
      stacked[at] = open;
      if (role !== "feature" || name === "" || value === "*") continue;
      const bare = layer.kind === "chain" ? value.replace(/(?<!\\)->\d+-\d+$/, "") : value;
      if (bare !== "*" && !open.features.has(name)) open.features.set(name, unescapeValue(bare));
    }
  }
  return stacked;
}

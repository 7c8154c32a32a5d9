import type { CasAnnotation, CasLink } from "../cas/cas-model";
import type { TsvLayer } from "./tsv-columns";
import { finder, type Open } from "./tsv-open";
import { readRelations } from "./tsv-relations";
import { readChains, readSlots } from "./tsv-slots";
import { readSpans } from "./tsv-spans";
import type { TsvUnit } from "./tsv-text";

/** What the cells of a file say: annotations over units, by layer; and the links between them. */
export type TsvContent = {
  annotations: CasAnnotation[];
  links: CasLink[];
  problems: { line: number; message: string }[];
};

/** Reads the cells of all rows. Spans come first, since links refer to them whichever row they stand in. */
export function tsvContent(layers: readonly TsvLayer[], rows: readonly TsvUnit[]): TsvContent {
  const all: Open[] = [];
  const known = new Map<string, Open>();
  const tokens = new Map<string, Open>();
  const units = new Map(rows.map((unit) => [unit.name, unit]));
  const problems: TsvContent["problems"] = [];
  const links: CasLink[] = [];
  const read = layers
    .filter(({ kind }) => kind !== "relation")
    .map((layer) => ({
      layer,
      rows: rows.map((unit) => ({ unit, stacked: readSpans(layer, unit, known, all) })),
    }));
  const find = finder(units, all);
  for (const { layer, rows: own } of read) {
    if (layer.kind === "chain") links.push(...readChains(layer, own));
    for (const { unit, stacked } of own) links.push(...readSlots(layer, unit, stacked, find));
  }
  for (const layer of layers.filter(({ kind }) => kind === "relation")) {
    for (const unit of rows) {
      const relations = readRelations(layer, unit, units, find, tokens);
      links.push(...relations.links);
      for (const name of relations.missing) {
        problems.push({
          line: unit.line,
          message: `There is no token ${name} for the relation to begin at.`,
        });
      }
    }
  }
  const annotations = [...all, ...tokens.values()].map(({ id, type, begin, end, features }) => ({
    id,
    type,
    begin,
    end,
    features: [...features],
  }));
  return { annotations, links, problems };
}

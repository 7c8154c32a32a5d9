import type { CasLink } from "../cas/cas-model";
import { splitId, splitUnescaped, unescapeValue } from "./escaping";
import type { TsvLayer } from "./tsv-columns";
import { isEmpty, type Find, type Open } from "./tsv-open";
import type { TsvUnit } from "./tsv-text";

/** The links of slots: each role of a host to what fills it. */
export function readSlots(layer: TsvLayer, unit: TsvUnit, hosts: readonly Open[], find: Find): CasLink[] {
  const role = layer.columns.find((column) => column.role === "slotRole");
  const target = layer.columns.find((column) => column.role === "slotTarget");
  const [roles, targets] = [unit.cells[role?.index ?? -1], unit.cells[target?.index ?? -1]];
  if (isEmpty(roles) || isEmpty(targets)) return [];
  const stacks = splitUnescaped(targets, "|");
  return splitUnescaped(roles, "|").flatMap((stack, at) => {
    const ends = splitUnescaped(stacks[at] ?? "", ";");
    return splitUnescaped(stack, ";").flatMap((name, slot) => {
      const { value } = splitId(name);
      const [host, end] = [hosts[at], find(ends[slot] ?? "", () => true)];
      const type = value === "*" ? (role?.name ?? "") : unescapeValue(value);
      return host && end ? [{ type, from: host.id, to: end.id }] : [];
    });
  });
}

/** The links of chains: each element to the next of its chain. */
export function readChains(
  layer: TsvLayer,
  rows: readonly { unit: TsvUnit; stacked: readonly Open[] }[],
): CasLink[] {
  const links = layer.columns[1];
  const elements = rows.flatMap(({ unit, stacked }) =>
    splitUnescaped(unit.cells[links?.index ?? -1] ?? "", "|").flatMap((piece, at) => {
      const match = /^(.*)->(\d+)-(\d+)$/.exec(piece);
      const open = stacked[at];
      if (!match || !open) return [];
      return [{ open, relation: match[1] ?? "", chain: Number(match[2]), place: Number(match[3]) }];
    }),
  );
  const key = (chain: number, place: number) => `${chain}-${place}`;
  // The first of those that claim one place has it.
  const byPlace = new Map(
    elements.toReversed().map((element) => [key(element.chain, element.place), element]),
  );
  return elements.flatMap(({ open, relation, chain, place }) => {
    const next = byPlace.get(key(chain, place + 1));
    const type = relation === "*" ? "chain" : unescapeValue(relation);
    return next && next.open !== open ? [{ type, from: open.id, to: next.open.id }] : [];
  });
}

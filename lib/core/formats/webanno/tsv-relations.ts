import type { CasLink } from "../cas/cas-model";
import { splitId, splitUnescaped, unescapeValue } from "./escaping";
import type { TsvLayer } from "./tsv-columns";
import { isEmpty, type Find, type Open } from "./tsv-open";
import type { TsvUnit } from "./tsv-text";

/** A token that a relation joins stands as an annotation of its own, since there is no other. */
function tokenAt(
  units: ReadonlyMap<string, TsvUnit>,
  name: string,
  tokens: Map<string, Open>,
): Open | undefined {
  const unit = units.get(name);
  if (unit === undefined) return undefined;
  const token = tokens.get(name) ?? {
    id: `${name} token`,
    type: "Token",
    begin: unit.begin,
    end: unit.end,
    features: new Map(),
    tsvId: null,
  };
  tokens.set(name, token);
  return token;
}

/** The relations that end at a unit, and the units that they were to begin at and don't exist. */
export function readRelations(
  layer: TsvLayer,
  unit: TsvUnit,
  units: ReadonlyMap<string, TsvUnit>,
  find: Find,
  tokens: Map<string, Open>,
): { links: CasLink[]; missing: string[] } {
  const source = layer.columns.find(({ role }) => role === "source");
  const cell = unit.cells[source?.index ?? -1];
  if (cell === undefined || isEmpty(cell)) return { links: [], missing: [] };
  const features = layer.columns.filter(({ role, name }) => role === "feature" && name !== "");
  const links: CasLink[] = [];
  const missing: string[] = [];
  for (const [at, reference] of splitUnescaped(cell, "|").entries()) {
    const { value: name, id } = splitId(reference);
    const [sourceId, targetId] = (id ?? "").split("_");
    const isOther = (type: string) => type !== layer.type;
    const withId = (unitName: string, number: string | undefined) =>
      number === undefined || number === "" || number === "0" ? unitName : `${unitName}[${number}]`;
    const from = find(withId(name, sourceId), isOther) ?? tokenAt(units, name, tokens);
    const to = find(withId(unit.name, targetId), isOther) ?? tokenAt(units, unit.name, tokens);
    const said = features.map(({ index }) => splitUnescaped(unit.cells[index] ?? "", "|")[at] ?? "_");
    const label = said.map((value) => splitId(value).value).find((value) => value !== "*" && !isEmpty(value));
    const type =
      label === undefined ? layer.type.slice(layer.type.lastIndexOf(".") + 1) : unescapeValue(label);
    if (from && to) links.push({ type, from: from.id, to: to.id });
    else missing.push(name);
  }
  return { links, missing };
}

import { ownValue } from "../own-value";
import type { Codebook } from "./codebook";
import type { LabelMoves } from "./label-moves";

type Named = { id: string; name: string };

/** What each field that a person writes is called. */
const fieldNames: Readonly<Record<string, string>> = {
  definition: "definition",
  spanRule: "span rule",
  positive: "examples",
  nearMisses: "near misses",
  groupIds: "groups",
  key: "key",
  mapsTo: "published tags",
  note: "note",
  type: "kind of answer",
  choices: "choices",
  isRequired: "whether it must be answered",
  labelIds: "the labels it is asked of",
  condition: "when it is asked",
  from: "what it leads from",
  to: "what it leads to",
  isSymmetric: "direction",
};

/**
 * What a version of a codebook changed against the one before, a sentence each; identity is the id, so that a new name
 * is a new name and not another label. `moves` names what took the place of dropped labels.
 */
export function codebookChanges(before: Codebook, after: Codebook, moves: LabelMoves = {}): string[] {
  const nameOf = new Map(after.labels.map(({ id, name }) => [id, name]));
  const fate = (id: string) => {
    const to = ownValue(moves, id);
    return to === undefined ? "dropped" : `dropped; its spans became “${nameOf.get(to) ?? to}”`;
  };
  return [
    ...changesOf("Label", before.labels, after.labels, fate),
    ...changesOf("Group", before.groups, after.groups),
    ...changesOf("Attribute", before.attributes, after.attributes),
    ...changesOf("Judgement", before.judgements, after.judgements),
    ...changesOf("Relation", before.relationTypes, after.relationTypes),
    ...(["name", "language", "description"] as const).flatMap((field) =>
      before[field] === after[field] ? [] : [`The codebook’s ${field} changed.`],
    ),
  ];
}

function changesOf(
  kind: string,
  before: readonly Named[],
  after: readonly Named[],
  fate: (id: string) => string = () => "dropped",
): string[] {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Map(after.map((one) => [one.id, one]));
  return [
    ...after.filter(({ id }) => !was.has(id)).map(({ name }) => `${kind} “${name}” added.`),
    ...before.filter(({ id }) => !is.has(id)).map(({ id, name }) => `${kind} “${name}” ${fate(id)}.`),
    ...after.flatMap((one) => {
      const old = was.get(one.id);
      return old ? changesWithin(kind, old, one) : [];
    }),
  ];
}

function changesWithin(kind: string, before: Named, after: Named): string[] {
  const values: Readonly<Record<string, unknown>> = { ...before };
  const changed = Object.entries(after).flatMap(([field, value]) =>
    fieldNames[field] !== undefined && JSON.stringify(value) !== JSON.stringify(values[field])
      ? [fieldNames[field]]
      : [],
  );
  return [
    ...(before.name === after.name ? [] : [`${kind} “${before.name}” is now called “${after.name}”.`]),
    ...(changed.length === 0 ? [] : [`${kind} “${after.name}” changed: ${changed.join(", ")}.`]),
  ];
}

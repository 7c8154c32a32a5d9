import type { Codebook } from "../../codebook/codebook";
import { tagOf } from "../fit/fit-labels";

/** brat's names of types have no white space. */
export const typeName = (tag: string) => tag.replaceAll(/\s+/g, "_");

/** What `annotation.conf` and `visual.conf` have to list, gathered over all articles. */
export type BratWords = {
  labels: Map<string, string>;
  attributes: Map<string, Set<string>>;
  relations: Set<string>;
};

export const newBratWords = (): BratWords => ({
  labels: new Map(),
  attributes: new Map(),
  relations: new Set(),
});

export function noteCodebook(words: BratWords, codebook: Codebook, scheme: string | null): void {
  for (const { id, name } of codebook.labels) {
    const tag = tagOf(codebook, id, scheme);
    if (tag !== null) words.labels.set(typeName(tag), name);
  }
  for (const { id, choices } of codebook.attributes) {
    const values = words.attributes.get(id) ?? new Set();
    choices.forEach(({ value }) => values.add(value));
    words.attributes.set(id, values);
  }
  for (const { id } of codebook.relationTypes) words.relations.add(id);
}

/** Which labels, relations and attributes there are: brat refuses to show others. */
export function annotationConf({ labels, attributes, relations }: BratWords): string {
  const valued = [...attributes].map(([name, values]) => {
    const list = values.size === 0 ? "" : `, Value:${[...values].sort().join("|")}`;
    return `${name}\tArg:<ENTITY>${list}`;
  });
  return [
    "[entities]",
    ...[...labels.keys()].sort(),
    "",
    "[relations]",
    ...[...relations].sort().map((type) => `${type}\tArg1:<ENTITY>, Arg2:<ENTITY>`),
    "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
    "",
    "[events]",
    "",
    "[attributes]",
    ...valued.sort(),
    "",
  ].join("\n");
}

/** The names under which labels are shown. */
export function visualConf({ labels }: BratWords): string {
  const shown = [...labels].map(([type, name]) => `${type} | ${name.replaceAll(/\s+/g, " ")}`);
  return [
    "[labels]",
    ...shown.sort(),
    "",
    "[drawing]",
    "SPAN_DEFAULT\tfgColor:black, borderColor:darken",
    "",
  ].join("\n");
}

/** The name given to each stored id. */
export type Names = Map<string, string>;

export function give(names: Names, id: string, name: string): string {
  names.set(id, name);
  return name;
}

/** The names given in one article. */
export type AllNames = { annotations: Names; entities: Names; mentions: Names };

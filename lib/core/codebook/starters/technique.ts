import type { Label } from "../codebook";
import { starterLabel } from "./starter";

/** One technique: its group, published tag, our name, definition, an invented example, tags elsewhere. */
export type TechniqueFacts = readonly [
  groupId: string,
  tag: string,
  name: string,
  definition: string,
  example: string,
  mapsTo?: Readonly<Record<string, string>>,
];

/** A label for a technique of a published scheme. Its id is the tag, with commas, which no id may have, as hyphens. */
export function techniqueLabel(scheme: string, facts: TechniqueFacts): Label {
  const [groupId, tag, name, definition, example, mapsTo = {}] = facts;
  const id = tag.replaceAll(",", "-");
  return starterLabel(groupId, {
    id,
    name,
    definition,
    yes: [example],
    mapsTo: { [scheme]: tag, ...mapsTo },
  });
}

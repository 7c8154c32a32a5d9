import type { Codebook, Label } from "../codebook/codebook";
import type { CoderTarget, LabelTarget } from "./import-mapping";
import type { CoderUse, LabelUse } from "./data-set-summary";

/** Letters and digits only, so that `Name_Calling,Labeling` and “name calling/labeling” meet. */
const plain = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

const tagsOf = ({ id, name, mapsTo }: Label) => [id, name, ...Object.values(mapsTo)];

/** The codebook's label of the same id, else of the same name or published tag; a new label where there is none. */
export function suggestLabel(
  use: Pick<LabelUse, "id" | "name">,
  codebook: Pick<Codebook, "labels">,
): LabelTarget {
  const same = codebook.labels.find(({ id }) => id === use.id);
  if (same) return { to: same.id };
  const wanted = new Set([plain(use.id), plain(use.name)].filter((name) => name !== ""));
  const alike = codebook.labels.find((label) => tagsOf(label).some((tag) => wanted.has(plain(tag))));
  return alike ? { to: alike.id } : "add";
}

/** A coder whom an earlier import brought, or a new one; layers stay what the files say they are. */
export function suggestCoder(
  { name, kind }: Pick<CoderUse, "name" | "kind">,
  known: readonly { who: CoderTarget["who"]; sourceName: string }[],
): CoderTarget {
  const same = known.find(({ sourceName }) => sourceName === name);
  return { as: kind, who: same?.who ?? "new" };
}

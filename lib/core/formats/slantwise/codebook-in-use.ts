import { bareLabel } from "../../codebook/bare-label";
import type { Codebook } from "../../codebook/codebook";
import type { Line } from "./line-schema";

/** A codebook that the file never gives in full, made of the labels, attributes and judgements that the line uses. */
export function codebookInUse({ codebook, annotations, judgements, relations }: Line): Codebook {
  const inOrder = (ids: readonly string[]) => [...new Set(ids)].sort();
  const named = (ids: readonly string[]) => inOrder(ids).map((id) => ({ id, name: id, definition: "" }));
  const open = { type: "text" as const, choices: [], isRequired: false };
  return {
    id: codebook.id,
    name: codebook.id,
    version: codebook.version,
    language: "",
    description: "",
    groups: [],
    labels: inOrder(annotations.map(({ label }) => label)).map((id) => bareLabel(id, id)),
    attributes: named(annotations.flatMap(({ attributes }) => Object.keys(attributes))).map((attribute) => ({
      ...attribute,
      ...open,
      labelIds: null,
      condition: null,
    })),
    judgements: named(judgements.map(({ attribute }) => attribute)).map((question) => ({
      ...question,
      ...open,
    })),
    relationTypes: named(relations.map(({ type }) => type)).map((type) => ({
      ...type,
      from: "any",
      to: "any",
      isSymmetric: false,
    })),
  };
}

import { bareLabel } from "../codebook/bare-label";
import type { Attribute, Codebook, JudgementQuestion, Label, ValueType } from "../codebook/codebook";
import { mostChoices, type ValueUse, type Vocabulary } from "./vocabulary";
import type { VocabularyIds } from "./vocabulary-ids";

/** The scheme under which a label keeps the tag it had in the file it came from. */
export const importedScheme = "imported";

const label = (name: string, id: string): Label => ({
  ...bareLabel(id, name),
  mapsTo: name === id ? {} : { [importedScheme]: name },
});

function question(name: string, id: string, use: ValueUse | undefined): JudgementQuestion {
  const { types, values } = use ?? { types: new Set<ValueType>(["text"]), values: new Set<string>() };
  const [only] = types;
  const isFree = types.size !== 1 || only === undefined || values.size > mostChoices;
  const type = isFree ? (types.has("choices") ? "choices" : "text") : only;
  const choices =
    isFree || type === "boolean" ? [] : [...values].sort().map((value) => ({ value, name: value }));
  return { id, name, definition: "", type, choices, isRequired: false };
}

/** A codebook of exactly the words in use, without definitions: a person gives those, or maps the words to another. */
export function codebookOf(vocabulary: Vocabulary, ids: VocabularyIds, id: string): Codebook {
  return {
    id,
    name: id,
    version: "1",
    language: "",
    description: "",
    groups: [],
    labels: [...ids.labels].map(([name, labelId]) => label(name, labelId)),
    attributes: [...ids.attributes].map(([name, attributeId]): Attribute => ({
      ...question(name, attributeId, vocabulary.attributes.get(name)),
      labelIds: null,
      condition: null,
    })),
    judgements: [...ids.judgements].map(([name, judgementId]) =>
      question(name, judgementId, vocabulary.judgements.get(name)),
    ),
    relationTypes: [...ids.relationTypes].map(([name, typeId]) => ({
      id: typeId,
      name,
      definition: "",
      from: "any",
      to: "any",
      isSymmetric: false,
    })),
  };
}

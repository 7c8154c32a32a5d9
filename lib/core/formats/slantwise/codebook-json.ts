import type { Codebook } from "../../codebook/codebook";

/** A codebook in full, its keys always in the same order. */
export const codebookJson = (codebook: Codebook) => ({
  id: codebook.id,
  version: codebook.version,
  name: codebook.name,
  language: codebook.language,
  description: codebook.description,
  groups: codebook.groups.map(({ id, name }) => ({ id, name })),
  labels: codebook.labels.map((label) => ({
    id: label.id,
    name: label.name,
    definition: label.definition,
    spanRule: label.spanRule,
    positive: label.positive.map(({ quote }) => ({ quote })),
    nearMisses: label.nearMisses.map(({ quote, why }) => ({ quote, why })),
    groupIds: label.groupIds,
    key: label.key,
    mapsTo: label.mapsTo,
    note: label.note,
  })),
  attributes: codebook.attributes.map((attribute) => ({
    id: attribute.id,
    name: attribute.name,
    definition: attribute.definition,
    type: attribute.type,
    choices: attribute.choices.map(({ value, name }) => ({ value, name })),
    isRequired: attribute.isRequired,
    labelIds: attribute.labelIds,
    condition: attribute.condition,
  })),
  judgements: codebook.judgements.map((judgement) => ({
    id: judgement.id,
    name: judgement.name,
    definition: judgement.definition,
    type: judgement.type,
    choices: judgement.choices.map(({ value, name }) => ({ value, name })),
    isRequired: judgement.isRequired,
  })),
  relationTypes: codebook.relationTypes.map((type) => ({
    id: type.id,
    name: type.name,
    definition: type.definition,
    from: type.from,
    to: type.to,
    isSymmetric: type.isSymmetric,
  })),
});

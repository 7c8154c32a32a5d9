import type { Attribute, Choice, Codebook, ValueType } from "../../codebook/codebook";
import type { AttributeValue } from "../article-document";
import type { LayerDocument } from "../layer-document";
import { quoted } from "../quoted";
import { refuse } from "./outcome";

type Question = { name: string; type: ValueType; choices: readonly Choice[] };
type Values = Readonly<Record<string, AttributeValue>>;

const isListOf = (value: AttributeValue, allowed: readonly string[]) =>
  Array.isArray(value) &&
  new Set(value).size === value.length &&
  value.every((item: string) => allowed.includes(item));

function fits(document: LayerDocument, { type, choices }: Question, value: AttributeValue): boolean {
  const choiceValues = choices.map((choice) => choice.value);
  const entityIds = document.layer.entities.map((entity) => entity.id);
  switch (type) {
    case "text":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "choice":
    case "ordinal":
      return typeof value === "string" && choiceValues.includes(value);
    case "choices":
      return isListOf(value, choiceValues);
    case "entity":
      return typeof value === "string" && entityIds.includes(value);
    case "entities":
      return isListOf(value, entityIds);
  }
}

/** A refusal when the value doesn't answer the question. Choices are strings; entities are ids of this layer. */
export function checkValue(document: LayerDocument, question: Question, value: AttributeValue) {
  if (fits(document, question, value)) return null;
  const shown = quoted(Array.isArray(value) ? value.join(", ") : String(value));
  const isEntity = question.type === "entity" || question.type === "entities";
  return isEntity
    ? refuse("unknown_entity", `${quoted(question.name)} names an entity that this layer doesn't have.`)
    : refuse(
        "value_not_allowed",
        `${shown} is no answer to ${quoted(question.name)}. Choose one of its values.`,
      );
}

const isAskedOf = (attribute: Attribute, labelId: string) =>
  attribute.labelIds === null || attribute.labelIds.includes(labelId);

const findAttribute = ({ attributes }: Codebook, attributeId: string) =>
  attributes.find((attribute) => attribute.id === attributeId);

/** A refusal when the codebook has no such attribute, doesn't ask it of the label, or the value is no answer. */
export function checkAttribute(
  document: LayerDocument,
  labelId: string,
  attributeId: string,
  value: AttributeValue,
) {
  const attribute = findAttribute(document.codebook, attributeId);
  if (!attribute)
    return refuse(
      "unknown_attribute",
      `The codebook has no attribute ${quoted(attributeId)}. Reload the article.`,
    );
  if (!isAskedOf(attribute, labelId))
    return refuse("value_not_allowed", `${quoted(attribute.name)} is not asked of this label.`);
  return checkValue(document, attribute, value);
}

/** The first refusal among several attribute values of a span with this label, or null. */
export function checkAttributes(document: LayerDocument, labelId: string, values: Values) {
  for (const [attributeId, value] of Object.entries(values)) {
    const refusal = checkAttribute(document, labelId, attributeId, value);
    if (refusal) return refusal;
  }
  return null;
}

/** Those of the values that a span with this label may have. */
export const valuesThatHold = (document: LayerDocument, labelId: string, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([id, value]) => checkAttribute(document, labelId, id, value) === null),
  );

/** A refusal when the codebook has no such label. */
export const checkLabel = ({ codebook }: LayerDocument, labelId: string) =>
  codebook.labels.some((label) => label.id === labelId)
    ? null
    : refuse(
        "unknown_label",
        `Version ${codebook.version} of the codebook has no label ${quoted(labelId)}. Choose another label.`,
      );

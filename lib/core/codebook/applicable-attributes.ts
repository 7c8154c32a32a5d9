import type { AttributeValue } from "../annotation/article-document";
import { ownValue } from "../own-value";
import type { Attribute, Codebook } from "./codebook";

type Values = Readonly<Record<string, AttributeValue>>;

/**
 * The attributes to ask of a span with this label and these values, in the codebook's order. A conditional
 * attribute is asked where the one it depends on is itself asked and has one of the values named; truth values
 * count as "true" and "false".
 */
export function applicableAttributes(
  { attributes }: Pick<Codebook, "attributes">,
  labelId: string,
  values: Values,
): Attribute[] {
  const ofLabel = attributes.filter(({ labelIds }) => labelIds === null || labelIds.includes(labelId));
  const isAsked = ({ condition }: Attribute, depth: number): boolean => {
    if (condition === null) return true;
    const basis = ofLabel.find(({ id }) => id === condition.attributeId);
    // A chain longer than the list is a circle, which no published codebook has.
    if (!basis || depth > ofLabel.length) return false;
    return isAsked(basis, depth + 1) && hasOneOf(ownValue(values, basis.id), condition.values);
  };
  return ofLabel.filter((attribute) => isAsked(attribute, 0));
}

/** The attributes that are asked, required, and not answered yet. */
export function missingAttributes(
  codebook: Pick<Codebook, "attributes">,
  labelId: string,
  values: Values,
): Attribute[] {
  return applicableAttributes(codebook, labelId, values).filter(
    ({ id, isRequired }) => isRequired && !isAnswer(ownValue(values, id)),
  );
}

const isAnswer = (value: AttributeValue | undefined) =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

function hasOneOf(value: AttributeValue | undefined, wanted: readonly string[]): boolean {
  if (value === undefined) return false;
  return typeof value === "object"
    ? value.some((each) => wanted.includes(each))
    : wanted.includes(String(value));
}

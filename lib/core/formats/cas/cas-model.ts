import type { AttributeValue } from "../../annotation/article-document";

/** A feature structure with a place in the text: its type's full name, its features without place and references. */
export type CasAnnotation = {
  id: string;
  type: string;
  begin: number;
  end: number;
  features: readonly (readonly [string, AttributeValue])[];
};

/** A reference from one annotation to another: a relation layer, a slot, or a chain's next link. */
export type CasLink = { type: string; from: string; to: string };

/** What XMI, CAS JSON and WebAnno TSV have in common. Offsets are UTF-16 units. */
export type CasDocument = {
  documentId: string | null;
  title: string;
  language: string;
  text: string;
  annotations: readonly CasAnnotation[];
  links: readonly CasLink[];
};

/** Our own types, in the namespace that INCEpTION keeps for projects. */
export const spanType = "webanno.custom.Slantwise";
export const relationType = "webanno.custom.SlantwiseRelation";

export const shortName = (type: string) => type.slice(type.lastIndexOf(".") + 1);

/** Segmentation and bookkeeping, which say nothing about the words. */
const structural =
  /(?:Token|Sentence|^Paragraph|^Div|^Heading|^DocumentAnnotation|^DocumentMetaData|^CASMetadata|^TagsetDescription|^TagDescription|^FeatureDefinition|^LayerDefinition|^TeiType|^Text|^Metadata)$/;

export const isStructural = (type: string) => structural.test(shortName(type));

const labelFeatures = ["label", "value", "tag", "category", "PosValue", "referenceType"];

/** The label of an annotation is what its likeliest feature says, else the name of its type. */
export function casLabel({ type, features }: Pick<CasAnnotation, "type" | "features">): {
  label: string;
  feature: string | null;
} {
  const found = labelFeatures
    .map((name) =>
      features.find(([feature, value]) => feature === name && typeof value === "string" && value !== ""),
    )
    .find((entry) => entry !== undefined);
  return found ? { label: String(found[1]), feature: found[0] } : { label: shortName(type), feature: null };
}

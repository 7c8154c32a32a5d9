export type Example = { quote: string };
export type NearMiss = { quote: string; why: string };

/** A label's identity is its id, never its name; it belongs to any number of groups. */
export type Label = {
  id: string;
  name: string;
  definition: string;
  spanRule: string;
  positive: readonly Example[];
  nearMisses: readonly NearMiss[];
  groupIds: readonly string[];
  /** The key that applies it: one lower-case letter or digit, or null. */
  key: string | null;
  /** Its tag in published schemes, by scheme id. Tags may contain commas. */
  mapsTo: Readonly<Record<string, string>>;
  note: string;
};

export type LabelGroup = { id: string; name: string };

export type ValueType = "choice" | "choices" | "ordinal" | "text" | "boolean" | "entity" | "entities";
export type Choice = { value: string; name: string };

/** A question about the whole article. Ordinal choices stand in order. */
export type JudgementQuestion = {
  id: string;
  name: string;
  definition: string;
  type: ValueType;
  choices: readonly Choice[];
  isRequired: boolean;
};

/** A question about a span; asked of the named labels (null: of all) and only where its condition holds. */
export type Attribute = JudgementQuestion & {
  labelIds: readonly string[] | null;
  condition: { attributeId: string; values: readonly string[] } | null;
};

export type RelationEnd = "annotation" | "mention" | "entity" | "any";
export type RelationType = {
  id: string;
  name: string;
  definition: string;
  from: RelationEnd;
  to: RelationEnd;
  isSymmetric: boolean;
};

/** One version of a codebook. Immutable once published; every annotation names the version it was made under. */
export type Codebook = {
  id: string;
  name: string;
  version: string;
  language: string;
  description: string;
  groups: readonly LabelGroup[];
  labels: readonly Label[];
  attributes: readonly Attribute[];
  judgements: readonly JudgementQuestion[];
  relationTypes: readonly RelationType[];
};

import type { AttributeValue, Entity } from "@/lib/core/annotation/article-document";
import type { Choice, ValueType } from "@/lib/core/codebook/codebook";

/** A question of the codebook about a span or about the whole article. */
export type Question = {
  id: string;
  name: string;
  definition: string;
  type: ValueType;
  choices: readonly Choice[];
  isRequired: boolean;
};

export type ValueFieldProps = {
  question: Question;
  value: AttributeValue | undefined;
  entities: readonly Entity[];
  isDisabled: boolean;
  onChange: (value: AttributeValue | null) => void;
  /** Makes a new entity of the article and answers with it, in one step. */
  onNewEntity: (name: string) => void;
};

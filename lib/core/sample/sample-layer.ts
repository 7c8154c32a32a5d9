import type { AttributeValue, Flag, Judgement, Part, Relation } from "../annotation/article-document";

type SampleAnnotation = {
  id: string;
  labelId: string;
  parts: readonly Part[];
  attributes: Readonly<Record<string, AttributeValue>>;
  confidence: number | null;
  note: string;
};

/** What one sample annotator says about one article. Ids hold within the layer only; offsets are UTF-16 code units. */
export type SampleLayer = {
  fileName: string;
  pseudonym: string;
  entities: readonly { id: string; name: string; mentions: readonly { id: string; part: Part }[] }[];
  annotations: readonly SampleAnnotation[];
  relations: readonly Omit<Relation, "revision">[];
  judgements: readonly Judgement[];
  flags: readonly Flag[];
  isSubmitted: boolean;
};

import type { Attribute, Codebook, JudgementQuestion, Label } from "../codebook";
import { assignKeys } from "../label-keys";

type LabelFacts = Pick<Label, "id" | "name" | "definition"> & {
  spanRule?: string;
  /** Short phrases that are the device. */
  yes?: readonly string[];
  /** Short phrases that are not, each with the reason. */
  no?: readonly (readonly [quote: string, why: string])[];
  key?: string;
  mapsTo?: Readonly<Record<string, string>>;
  note?: string;
};

/** A label of a starter codebook, in one group; what is not given is empty. */
export const starterLabel = (groupId: string, facts: LabelFacts): Label => ({
  id: facts.id,
  name: facts.name,
  definition: facts.definition,
  spanRule: facts.spanRule ?? "",
  positive: (facts.yes ?? []).map((quote) => ({ quote })),
  nearMisses: (facts.no ?? []).map(([quote, why]) => ({ quote, why })),
  groupIds: [groupId],
  key: facts.key ?? null,
  mapsTo: facts.mapsTo ?? {},
  note: facts.note ?? "",
});

type QuestionFacts = Pick<Attribute, "id" | "name" | "definition" | "type"> & {
  choices?: readonly (readonly [value: string, name: string])[];
};

const starterQuestion = ({ choices = [], ...facts }: QuestionFacts): JudgementQuestion => ({
  ...facts,
  choices: choices.map(([value, name]) => ({ value, name })),
  isRequired: false,
});

/** A question about the whole article; never required, so that it interrupts nobody. */
export const starterJudgement = starterQuestion;

/** A question about a span; never required, so that it interrupts nobody. */
export const starterAttribute = ({
  labelIds = null,
  condition = null,
  ...facts
}: QuestionFacts & Partial<Pick<Attribute, "labelIds" | "condition">>): Attribute => ({
  ...starterQuestion(facts),
  labelIds,
  condition,
});

type CodebookFacts = Pick<Codebook, "id" | "name" | "description" | "groups" | "labels"> &
  Partial<Pick<Codebook, "attributes" | "judgements" | "relationTypes">>;

/** The first version of a starter codebook, in English, with a key for every label. */
export const starterCodebook = ({ labels, ...facts }: CodebookFacts): Codebook => ({
  version: "1",
  language: "en",
  labels: assignKeys(labels),
  attributes: [],
  judgements: [],
  relationTypes: [],
  ...facts,
});

import type { Choice, ValueType } from "../../codebook/codebook";
import type { LevelOfMeasurement } from "../codings/coding-report";

/** How the answers to a question are compared, and what each becomes for `codingReport`. */
export type AnswerScale = {
  level: LevelOfMeasurement;
  categories: readonly string[];
  onScale: (answer: string) => string;
};

type Question = { type: ValueType; choices: readonly Choice[] };

const asItIs = (answer: string) => answer;

/** The scale of a question; null for free text and for entities, which each annotator names for themselves. */
export const answerScale = ({ type, choices }: Question): AnswerScale | null => {
  const values = choices.map(({ value }) => value);
  switch (type) {
    case "choice":
      return { level: "nominal", categories: values, onScale: asItIs };
    case "boolean":
      return { level: "nominal", categories: ["true", "false"], onScale: asItIs };
    case "ordinal": {
      // Choices stand in order: they are ranks, whatever they are called.
      const rank = (answer: string) => String(values.indexOf(answer));
      return { level: "ordinal", categories: values.map(rank), onScale: rank };
    }
    case "choices":
      return { level: "set", categories: values, onScale: asItIs };
    case "text":
    case "entity":
    case "entities":
      return null;
  }
};

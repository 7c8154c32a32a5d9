import { codingReport, type LevelOfMeasurement } from "../../agreement/codings/coding-report";
import { judgementRatings } from "../../agreement/study/judgement-ratings";
import type { JudgementQuestion } from "../../codebook/codebook";
import { measurementText } from "./number-text";
import { numberColumn, textColumn, type Table } from "./table";
import type { TableInput } from "./table-input";

function levelOf({ type, choices }: JudgementQuestion): LevelOfMeasurement | null {
  if (type === "choices") return "set";
  if (type === "choice" || type === "boolean") return "nominal";
  if (type !== "ordinal") return null;
  return choices.every(({ value }) => value.trim() !== "" && Number.isFinite(Number(value)))
    ? "ordinal"
    : "nominal";
}

/** Table 12: agreement on the questions about whole articles, each at its level of measurement. */
export function judgementTable({ documents, codebook }: TableInput): Table {
  const rows = codebook.judgements.flatMap((question) => {
    const level = levelOf(question);
    if (level === null) return [];
    const { ratings } = judgementRatings(documents, question.id);
    const answers = ratings.map((row) => row.map((answer) => (answer === null ? null : String(answer))));
    const given = answers.flat().filter((answer) => answer !== null).length;
    if (given === 0) return [];
    const categories = question.choices.map(({ value }) => value);
    const values = codingReport(
      answers,
      level === "set" ? { level } : { level, ...(categories.length > 0 ? { categories } : {}) },
    );
    return values.map(({ name, value }) => [
      question.name,
      level,
      name,
      value.kind === "value" ? measurementText({ kind: "value", value: value.value, n: 0 }) : "–",
      String(given),
    ]);
  });
  return {
    id: "12-judgements",
    title: "Agreement on whole articles",
    sentence:
      "Answers of submitted first-round layers; n counts answers. The level of measurement is that of the question: names, ranks, or sets of names.",
    columns: [
      textColumn("Question"),
      textColumn("Level"),
      textColumn("Measure"),
      numberColumn("Value"),
      numberColumn("n"),
    ],
    rows,
  };
}

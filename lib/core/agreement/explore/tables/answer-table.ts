import { decimals } from "../../words/decimals";
import { numberColumn, textColumn, type Table } from "../../../releases/tables/table";
import { reasonInWords } from "../../undefined-reason";
import type { AnswerReport } from "../exploration";

/** Every coefficient of every question, one a row. */
export const answerTable = (id: string, title: string, reports: readonly AnswerReport[]): Table => ({
  id,
  title,
  sentence:
    "Each question at its own level of measurement; n counts items that two or more annotators answered.",
  columns: [
    ...["Question", "Level", "Coefficient"].map(textColumn),
    numberColumn("Value"),
    numberColumn("n"),
    textColumn("Why not defined"),
  ],
  rows: reports.flatMap(({ name, level, items, values }) =>
    values.map((one) => [
      name,
      level,
      one.name,
      one.value.kind === "value" ? decimals(one.value.value) : "–",
      String(items),
      one.value.kind === "undefined" ? reasonInWords(one.value.reason) : "",
    ]),
  ),
});

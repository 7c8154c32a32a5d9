import { csvRow } from "../../formats/csv/write-csv";
import type { Table } from "./table";

const style = { separator: ",", isSpreadsheetSafe: false } as const;

/** RFC 4180, a header and the rows; numbers with a plain minus sign. */
export const tableCsv = ({ columns, rows }: Table): string =>
  [columns.map(({ name }) => name), ...rows]
    .map((cells) =>
      csvRow(
        cells.map((cell) => cell.replaceAll("−", "-")),
        style,
      ),
    )
    .join("");

const markdownCell = (cell: string) =>
  cell.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("\n", " ");

export function tableMarkdown({ title, sentence, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(" | ")} |\n`;
  const rule = line(columns.map(({ isNumber }) => (isNumber ? "---:" : "---")));
  const head = line(columns.map(({ name }) => name));
  return `### ${title}\n\n${head}${rule}${rows.map(line).join("")}\n${sentence}\n`;
}

const latexSpecial: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "−": "$-$",
  "±": "$\\pm$",
  "→": "$\\rightarrow$",
  "≥": "$\\geq$",
  γ: "$\\gamma$",
  α: "$\\alpha$",
  κ: "$\\kappa$",
  "–": "--",
};

/** The text with everything that LaTeX would take for a command made plain. */
export const latexText = (text: string): string =>
  text
    .replaceAll("\n", " ")
    .replaceAll(/[\\~^−±→≥γακ–&%#_{}$]/g, (found) => latexSpecial[found] ?? `\\${found}`);

/** A floating table for the package booktabs, with the sentence as its caption. */
export function tableLatex({ id, title, sentence, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `    ${cells.map(latexText).join(" & ")} \\\\\n`;
  const places = columns.map(({ isNumber }) => (isNumber ? "r" : "l")).join("");
  return [
    "\\begin{table}\n  \\centering\n  \\small\n",
    `  \\begin{tabular}{${places}}\n    \\toprule\n`,
    line(columns.map(({ name }) => name)),
    "    \\midrule\n",
    ...rows.map(line),
    "    \\bottomrule\n  \\end{tabular}\n",
    `  \\caption{${latexText(`${title}. ${sentence}`)}}\n  \\label{tab:${id}}\n\\end{table}\n`,
  ].join("");
}

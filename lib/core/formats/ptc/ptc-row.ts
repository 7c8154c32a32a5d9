import { err, ok, type Result } from "../../result";

/** What one row of a label file says. Lines count from 1 and include blank ones. */
export type PtcRow =
  | { kind: "span"; articleId: string; label: string; start: number; end: number }
  | { kind: "line"; articleId: string; labels: string[]; line: number }
  | { kind: "article"; articleId: string; judgement: "genre" | "frames"; value: string | string[] }
  | { kind: "unlabelled"; articleId: string };

const genres = ["opinion", "reporting", "satire"];
const isWhole = (cell: string) => /^-?\d+$/.test(cell);
const names = (cell: string) => cell.split(",").filter((name) => name !== "" && name !== "non-propaganda");

/** Reads a row by the number and kind of its cells, which tell the tasks of all releases apart. */
export function ptcRow(row: string): Result<PtcRow, string> {
  const [articleId = "", second = "", third, fourth, ...more] = row.split("\t").map((cell) => cell.trim());
  if (articleId === "" || more.length > 0) return err(problem(row));
  if (fourth !== undefined) {
    if (third === undefined || !isWhole(third) || !isWhole(fourth) || second === "") return err(problem(row));
    if (second === "?") return ok({ kind: "unlabelled", articleId });
    return ok({ kind: "span", articleId, label: second, start: Number(third), end: Number(fourth) });
  }
  if (third !== undefined) {
    if (!isWhole(second)) return err(problem(row));
    if (third === "?") return ok({ kind: "unlabelled", articleId });
    if (isWhole(third)) {
      return ok({ kind: "span", articleId, label: "propaganda", start: Number(second), end: Number(third) });
    }
    return ok({ kind: "line", articleId, labels: names(third), line: Number(second) });
  }
  if (second === "" || isWhole(second)) return err(problem(row));
  if (second === "?") return ok({ kind: "unlabelled", articleId });
  return genres.includes(second)
    ? ok({ kind: "article", articleId, judgement: "genre", value: second })
    : ok({ kind: "article", articleId, judgement: "frames", value: second.split(",") });
}

const problem = (row: string) =>
  `“${row.slice(0, 80)}” is none of the rows known: id, technique, start, end; id, start, end; id, line, label; id, genre or frames. Cells are separated by tabs.`;

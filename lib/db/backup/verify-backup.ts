import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { AppError } from "../../core/app-error";
import { endSchema, headerSchema, tableSchema, type BackupHeader, type BackupSummary } from "./backup-format";
import { readLines } from "./read-lines";

/** Reads a back-up to its end before anything is done with it. Throws when it is no back-up, or not whole. */
export async function verifyBackup(file: string): Promise<BackupSummary> {
  if (!existsSync(file))
    throw new AppError("not_found", `There is no file at ${file}. Give the path of a back-up.`);
  const hash = createHash("sha256");
  const rows: Record<string, number> = {};
  let header: BackupHeader | undefined;
  let table = "";
  let last: Buffer | undefined;

  for await (const line of readLines(file)) {
    // The last line is the summary of those before it, and says so itself.
    if (last !== undefined) hash.update(last).update("\n");
    last = line;
    if (header === undefined) {
      header = parse(headerSchema, line, `${file} is not a back-up of Slantwise.`);
    } else if (line[0] === openBracket) {
      rows[table] = (rows[table] ?? 0) + 1;
    } else if (!line.subarray(0, 7).equals(endMark)) {
      table = parse(tableSchema, line, `${file} is damaged: a table is described in no way we know.`).table;
      rows[table] = 0;
    }
  }
  const damaged = `${file} is cut off or was changed: its end does not fit what comes before. Use another back-up.`;
  const { end } = parse(endSchema, last, damaged);
  const sha256 = hash.digest("hex");
  if (header === undefined || end.sha256 !== sha256 || JSON.stringify(end.rows) !== JSON.stringify(rows)) {
    throw new AppError("unprocessable", damaged);
  }
  return { ...header, rows, sha256 };
}

const openBracket = "[".charCodeAt(0);
const endMark = Buffer.from(`{"end":`);

type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

function parse<T>(schema: Schema<T>, line: Buffer | undefined, complaint: string): T {
  try {
    const result = schema.safeParse(JSON.parse(String(line)));
    if (result.success) return result.data;
  } catch {
    // Said below: not JSON is as wrong as the wrong JSON.
  }
  throw new AppError("unprocessable", complaint);
}

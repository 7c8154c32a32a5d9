import type { Detected } from "../formats/detect-format";
import { detectFormat } from "../formats/detect-format";
import type { InputFile, ReadItem } from "../formats/format";
import type { FormatError } from "../formats/format-error";
import type { OffsetReading } from "../formats/offset-readings";
import { readAll, type ReadResult } from "../formats/read-all";
import { formatById } from "../formats/registry";
import { isZip, readZip } from "../formats/zip/read-zip";
import { err, ok, type Result } from "../result";

export type DataSet = ReadResult & {
  formatId: string;
  /** What told the format; null where a person chose it. */
  detected: Detected | null;
};

export type ReadChoice = {
  /** Null: the files tell. */
  formatId: string | null;
  /** Null: the reading that gets most spans right. */
  reading: OffsetReading | null;
};

const problem = (message: string): FormatError[] => [{ file: "", line: null, field: null, message }];

/** The files themselves, and in the place of an archive those that it holds. */
function unpacked(files: readonly InputFile[]): Result<InputFile[], FormatError[]> {
  const all: InputFile[] = [];
  for (const file of files) {
    if (!isZip(file.bytes)) all.push(file);
    else {
      const read = readZip(file);
      if (!read.ok) return read;
      for (const one of read.value) all.push(one);
    }
  }
  return ok(all);
}

/**
 * Reads annotated data, in browser and server alike: unpacks, tells the format, reads, holds every span against its
 * text. Gives control back after each thing that the reader brings, with the number of articles so far. Spans that
 * fit nowhere are listed and left out; any error is the end, with all errors.
 */
export function* readDataSet(
  files: readonly InputFile[],
  { formatId, reading }: ReadChoice,
): Generator<number, Result<DataSet, FormatError[]>> {
  const given = unpacked(files);
  if (!given.ok) return given;
  const detected = detectFormat(given.value);
  const chosen = formatId ?? detected?.formatId ?? null;
  const format = chosen === null ? undefined : formatById(chosen);
  if (!format?.read) {
    return err(
      problem(
        "The format of these files was not recognised. Choose it by name, or see which formats are read.",
      ),
    );
  }
  const items: ReadItem[] = [];
  let articles = 0;
  for (const item of format.read(given.value, { reading })) {
    items.push(item);
    if (item.kind === "document") articles += 1;
    yield articles;
  }
  const read = readAll(items, { misfits: "leave out" });
  if (!read.ok) return read;
  if (read.value.documents.length === 0)
    return err(problem(`There is no article in these files, read as ${format.name}.`));
  return ok({ ...read.value, formatId: format.id, detected: formatId === null ? detected : null });
}

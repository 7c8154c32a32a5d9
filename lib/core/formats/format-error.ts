/** Why a file could not be read, or a document not be written. `line` counts from 1. `message` is for a person. */
export type FormatError = {
  file: string;
  line: number | null;
  /** Where in the line or article: a column, a key, an annotation. */
  field: string | null;
  message: string;
};

/** One sentence that names file, line and field, for a terminal or a list. */
export function describeFormatError({ file, line, field, message }: FormatError): string {
  const place = [file, line === null ? "" : `line ${line}`, field ?? ""].filter(Boolean).join(", ");
  return place === "" ? message : `${place}: ${message}`;
}

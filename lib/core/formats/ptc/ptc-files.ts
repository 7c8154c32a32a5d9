import { annotatorFolder, splitPath } from "../file-path";
import type { InputFile } from "../format";

/** What a file of a propaganda corpus is, by its name. Releases name their label files in a dozen ways. */
export type PtcFile =
  | { kind: "article"; id: string; file: InputFile }
  | { kind: "labels"; articleId: string | null; annotator: string; file: InputFile }
  | { kind: "other"; file: InputFile };

const isLabels = (name: string) =>
  /\.(?:labels|tsv|out)$/i.test(name) || /labels?[^/]*\.txt$|spans?[^/]*\.txt$|\.template$/i.test(name);

/** The article that a label file names, as in `article123.task-flc-tc.labels`; null for a file about many. */
const articleIn = (name: string) =>
  /^article(.+?)(?:\.task[\w-]*|-labels[\w-]*)?\.(?:labels|tsv|out|txt)$/i.exec(name)?.[1] ??
  /^(\d{3,})[.-]/.exec(name)?.[1] ??
  null;

export function ptcFile(file: InputFile): PtcFile {
  const { name } = splitPath(file.name);
  if (isLabels(name)) {
    return { kind: "labels", articleId: articleIn(name), annotator: annotatorFolder(file.name), file };
  }
  if (/\.txt$/i.test(name) && !/readme|licen[cs]e/i.test(name)) {
    return { kind: "article", id: name.replace(/\.txt$/i, "").replace(/^article/, ""), file };
  }
  return { kind: "other", file };
}

/** The last folder and the name of a file, without any folder above. */
export function splitPath(path: string): { folder: string | null; name: string } {
  const pieces = path.replaceAll("\\", "/").split("/");
  return { folder: pieces.at(-2) || null, name: pieces.at(-1) ?? "" };
}

/** The name of a file without folders and ending. */
export const stemOf = (path: string): string => splitPath(path).name.replace(/\.[^.]*$/, "");

/** Whose a file is, where each annotator's files lie in a folder of theirs. */
export const annotatorFolder = (path: string): string => splitPath(path).folder ?? "imported";

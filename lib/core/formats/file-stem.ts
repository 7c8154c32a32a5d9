import { sha256OfText } from "../text/sha256";

/** A name for a file made from an id: never a path, never hidden, never long; ids that aren't plain get a hash behind. */
export function fileStem(id: string): string {
  if (/^[\w-][\w.-]{0,79}$/.test(id)) return id;
  const plain = id
    .replaceAll(/[^\w-]+/g, "_")
    .slice(0, 40)
    .replace(/^_+/, "");
  return `${plain || "article"}-${sha256OfText(id).slice(0, 8)}`;
}

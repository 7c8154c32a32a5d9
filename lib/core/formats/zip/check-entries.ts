import type { ZipEntry } from "./central-directory";

const mostUnpacked = 200 * 1024 * 1024;
const mostRatio = 100;
/** Below this a high ratio harms nobody: a page of one letter packs well. */
const smallEnough = 1024 * 1024;
const archives = /\.(?:zip|gz|tgz|tar|bz2|xz|7z|rar|jar)$/i;

/** Why a name is no plain path inside the archive. */
function nameProblem(name: string): string | null {
  if (name.includes("\\")) return "has a backslash in its name";
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "has an absolute name";
  if (name.split("/").includes("..")) return "climbs out of the archive by its name";
  return /[\u0000-\u001F]/.test(name) ? "has control characters in its name" : null;
}

/** Folders, and what desktops leave behind. */
export const isPassedOver = ({ name }: ZipEntry) =>
  name.endsWith("/") || name.startsWith("__MACOSX/") || /(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/.test(name);

function entryProblem(entry: ZipEntry): string | null {
  if (entry.isEncrypted) return "is encrypted";
  if (entry.isLink) return "is a link";
  if (archives.test(entry.name)) return "is an archive inside the archive";
  if (entry.method !== 0 && entry.method !== 8) return "is packed by an unknown method";
  if (entry.size > smallEnough && entry.size > entry.compressedSize * mostRatio) {
    return `unpacks to more than ${mostRatio} times its size`;
  }
  return nameProblem(entry.name);
}

/** What speaks against unpacking any of it: names, links, bombs, files that share a name or bytes. */
export function checkEntries(entries: readonly ZipEntry[]): string[] {
  const problems = entries.flatMap((entry) => {
    const problem = entryProblem(entry);
    return problem === null ? [] : [`The file “${entry.name}” ${problem}.`];
  });
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > mostUnpacked) problems.push("Unpacks to more than 200 MB.");
  const names = new Map<string, string>();
  for (const { name } of entries) {
    const folded = name.toLowerCase().normalize("NFC");
    const before = names.get(folded);
    if (before !== undefined) problems.push(`The files “${before}” and “${name}” have one name.`);
    names.set(folded, name);
  }
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset);
  const overlaps = inOrder.some((entry, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && entry.offset + entry.compressedSize > next.offset;
  });
  if (overlaps) problems.push("Its files share the same bytes, as in a bomb.");
  return problems;
}

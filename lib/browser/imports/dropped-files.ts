/** A file with the folders that it came in, separated by slashes. */
export type NamedFile = { name: string; file: File };

const asFile = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A reader gives a hundred entries at a time, and an empty list at the end. */
const someEntries = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

async function filesIn(entry: FileSystemEntry): Promise<NamedFile[]> {
  const name = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) return [{ name, file: await asFile(entry as FileSystemFileEntry) }];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: NamedFile[] = [];
  for (let some = await someEntries(reader); some.length > 0; some = await someEntries(reader)) {
    for (const one of some) found.push(...(await filesIn(one)));
  }
  return found;
}

/** The files that were dropped, those of dropped folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  // Entries must be taken at once: the list is empty after the event.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesIn))).flat();
}

/** The files that were chosen, with their folder where one was. */
export const chosenFiles = (files: Iterable<File>): NamedFile[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** What systems and tools leave in folders is nobody's data. */
export const isData = ({ name }: NamedFile): boolean =>
  !/(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db)(?:\/|$)/.test(name);

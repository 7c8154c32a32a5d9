import type { Exported } from "../export-project";

export const exportedBytes = async ({ pieces }: Pick<Exported, "pieces">): Promise<Uint8Array> =>
  new Uint8Array(await new Blob(pieces).arrayBuffer());

/** The text of an export of one file. */
export const exportedText = async (exported: Promise<Exported>): Promise<string> =>
  new TextDecoder().decode(await exportedBytes(await exported));

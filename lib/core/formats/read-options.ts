import type { OffsetReading } from "./offset-readings";

export type PlaceOptions = {
  /** The name of the codebook made of the words in use. */
  codebookId: string;
  /** How the format counts, unless the files prove otherwise. */
  declared: OffsetReading;
  /** How offsets are to be read, as a person decided; null takes the declared reading or a better one. */
  reading: OffsetReading | null;
};

/** What every reader of drafts can be told. */
export type ReadOptions = Pick<PlaceOptions, "reading">;
export const readDefaults: ReadOptions = { reading: null };

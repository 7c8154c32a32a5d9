import type { Codebook } from "../codebook/codebook";
import type { Draft, DraftSpan, Place } from "./draft";
import type { OffsetReading } from "./offset-readings";
import type { RawText } from "./raw-text";
import type { VocabularyIds } from "./vocabulary-ids";

/** A draft on its way to an article, with all that its spans are held against. */
export type Placing = {
  draft: Draft;
  raw: RawText;
  reading: OffsetReading;
  codebook: Codebook;
  ids: VocabularyIds;
};

export const placeOf = ({ file, line }: Draft, span: DraftSpan): Place => span.place ?? { file, line };

import type { Zone, ZoneKind } from "../annotation/article-document";
import type { TextRange } from "../annotation/layer-document";

/** Where outlets name themselves, their authors and dates; headline and body are what is read. */
const namesSource: { [K in ZoneKind]: boolean } = {
  headline: false,
  body: false,
  byline: true,
  metadata: true,
  call_to_action: true,
  disclaimer: true,
  contact: true,
};

/** The stretches to be hidden from whoever reads source-blind, in text order; UTF-16 offsets, ends exclusive. */
export const sourceRanges = (zones: readonly Zone[]): TextRange[] =>
  zones.filter(({ kind }) => namesSource[kind]).map(({ start, end }) => ({ start, end }));

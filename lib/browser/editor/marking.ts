import type { TextRange } from "@/lib/core/annotation/layer-document";

/** A stretch of one line that is drawn in one way. Offsets are UTF-16 code units of the text. */
export type Stretch = TextRange & { className: string };

/** Everything that is drawn over the text: stretches that don't overlap, and what each line carries. */
export type Marking = {
  stretches: readonly Stretch[];
  /** By index of the line; attributes of its paragraph, `class` among them. */
  lines: readonly Readonly<Record<string, string>>[];
};

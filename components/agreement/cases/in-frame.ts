import type { CaseView } from "@/lib/browser/agreement/worker-messages";
import { utf16 } from "@/lib/core/text/offsets";

/** The stretches of a span as far as they lie in the frame, counted from its start. */
export const inFrame = (
  stretches: readonly { start: number; end: number }[],
  { start, words }: CaseView["frame"],
) =>
  stretches.map((stretch) => ({
    start: utf16(Math.max(0, stretch.start - start)),
    end: utf16(Math.min(words.length, stretch.end - start)),
  }));

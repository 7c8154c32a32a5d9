import { EyeOff } from "lucide-react";
import type { AnnotateView } from "./annotate-view";
import { wordCountText } from "./annotator-text";
import { languageName } from "./language-name";

/** Above the headline: what kind of text this is, and what of it is not shown. */
export function KickLine({ view, isSourceHidden }: { view: AnnotateView; isSourceHidden: boolean }) {
  return (
    <p className="mx-auto mb-3 flex w-full max-w-(--measure) items-center gap-4 text-12 text-grey-2">
      {isSourceHidden ? (
        <span className="flex items-center gap-2">
          <EyeOff size={14} strokeWidth={1.25} aria-hidden />
          Source hidden until you submit
        </span>
      ) : null}
      <span className="tabular-nums">{wordCountText(view.wordCount)}</span>
      <span>{languageName(view.language)}</span>
    </p>
  );
}

"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { say } from "./say";
import type { Annotator } from "./use-annotator";

/** At the foot of the article: why the last change was refused, or what the keys mean while edges move. */
export function ArticleNotice({ annotator }: { annotator: Annotator }) {
  const { problem, patch, mode } = annotator;
  const isMoving = mode.kind === "edges";
  if (!problem && !isMoving) return null;
  return (
    <div className="sticky bottom-4 mx-auto w-full max-w-(--measure)">
      {problem ? (
        <Notice tone="problem">
          <div className="flex items-center justify-between gap-4">
            <span>{problem}</span>
            <Button look="quiet" onClick={() => patch({ problem: null })}>
              Close
            </Button>
          </div>
        </Notice>
      ) : (
        <Notice>{say.edges}</Notice>
      )}
    </div>
  );
}

"use client";

import "./marks.css";
import "./lanes.css";
import "./article.css";
import type { LayerSession } from "@/lib/browser/layer/layer-session";
import type { AnnotateView } from "./annotate-view";
import { ArticleSheet } from "./article-sheet";
import { Desk } from "./desk";
import { KeysDialog } from "./keys-dialog";
import { LiveRegion } from "./live-region";
import { QueuePanel } from "./queue-panel";
import { StatusLine } from "./status-line";
import { SubmissionButton } from "./submission-button";
import { SubmitDialog } from "./submit-dialog";
import { useAnnotator } from "./use-annotator";
import { useAnnotatorKeys } from "./use-annotator-keys";
import { useKeyMap } from "./use-key-map";

/** The room people sit in: the queue, the article, the codebook with the spans, and the line that says it is kept. */
export function Annotator({ view, session }: { view: AnnotateView; session: LayerSession }) {
  const annotator = useAnnotator(view, session);
  const [keyMap, chooseKeys] = useKeyMap();
  useAnnotatorKeys(annotator, keyMap);
  return (
    <div className="grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)_auto]">
      <div className="grid min-h-0 grid-cols-[auto_minmax(0,1fr)_300px] min-[1280px]:grid-cols-[auto_minmax(0,1fr)_344px]">
        <QueuePanel annotator={annotator} />
        <ArticleSheet annotator={annotator} />
        <Desk annotator={annotator} />
      </div>
      <StatusLine annotator={annotator}>
        <SubmissionButton annotator={annotator} />
      </StatusLine>
      <SubmitDialog annotator={annotator} />
      <KeysDialog
        isOpen={annotator.dialog === "keys"}
        onClose={() => annotator.patch({ dialog: null })}
        keyMap={keyMap}
        onChoose={chooseKeys}
      />
      <LiveRegion annotator={annotator} />
    </div>
  );
}

"use client";

import { useLayer } from "@/lib/browser/layer/use-layer";
import type { AnnotateView } from "./annotate-view";
import { Annotator } from "./annotator";

function LayerScreen({ view }: { view: AnnotateView }) {
  return <Annotator view={view} session={useLayer(view.userId, view.opened)} />;
}

/** The screen on which one person annotates one article. */
export const AnnotateScreen = ({ view }: { view: AnnotateView }) => (
  <LayerScreen key={view.opened.document.layer.id} view={view} />
);

"use client";

import { useExplorer } from "./explorer-context";
import { AnnotatorView } from "./views/annotator-view";
import { AnswerView } from "./views/answer-view";
import { ArticleView } from "./views/article-view";
import { CoderTable } from "./views/coder-table";
import { ConfusionView } from "./views/confusion-view";
import { LabelView } from "./views/label-view";
import { OutletView } from "./views/outlet-view";
import { PartView } from "./views/part-view";
import { TimeView } from "./views/time-view";
import { viewOf } from "./views/view-names";

/** The view that the address names. */
export function CurrentView() {
  const { address, found } = useExplorer();
  switch (viewOf(address.parameters.get("view"))) {
    case "labels":
      return <LabelView />;
    case "annotators":
      return <AnnotatorView />;
    case "confusion":
      return <ConfusionView />;
    case "articles":
      return <ArticleView />;
    case "parts":
      return <PartView />;
    case "outlets":
      return <OutletView />;
    case "time":
      return <TimeView />;
    case "gold":
      return <CoderTable kind="gold" rows={found.gold} />;
    case "answers":
      return <AnswerView />;
    case "retests":
      return <CoderTable kind="retests" rows={found.retests} />;
  }
}

import type { LayerKind } from "../annotation/article-document";
import type { Action, ArticleAction, InstanceAction, ProjectAction } from "./actions";

/** Until when annotators don't see each other: their own submission, the article's gold, or for good. */
export type BlindUntil = "submission" | "adjudicated" | "never";

/** Who decides: reviewers and owners, or only those of them who didn't annotate the article themselves. */
export type Adjudicators = "reviewers" | "independent_reviewers";

export type Purpose = "work" | "training" | "control" | "retest";

/** A project with those of its rules that decide about access. */
export type ProjectResource = {
  blindUntil: BlindUntil;
  isSourceBlind: boolean;
  isFeedbackEnabled: boolean;
  adjudicators: Adjudicators;
};

/** An article as it stands for the one who asks. */
export type ArticleResource = ProjectResource & {
  /** Their own standing assignment, the open one if they have several; null: none, or withdrawn. */
  assignment: { purpose: Purpose; isSubmitted: boolean } | null;
  /** At least one annotator's layer is submitted. */
  hasSubmission: boolean;
  /** The gold layer of the article is submitted. */
  isGoldDone: boolean;
};

/** A layer of an article, as it stands for the one who asks. */
export type LayerResource = ArticleResource & { kind: LayerKind; isOwn: boolean; isSubmitted: boolean };

/** What each action is asked about; the state of an article or layer holds that of its project. */
export type ResourceByAction = {
  [A in Action]: A extends InstanceAction
    ? null
    : A extends ProjectAction
      ? ProjectResource
      : A extends ArticleAction
        ? ArticleResource
        : LayerResource;
};

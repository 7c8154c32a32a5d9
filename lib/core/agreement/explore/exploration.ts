import type { ConfusionCell } from "../align/label-confusion";
import type { AgreementReport } from "../agreement-report";
import type { CodingValue, LevelOfMeasurement } from "../codings/coding-report";
import type { LeftOut } from "../leave-one-out";
import type { StudyValue } from "../report/study-values";
import type { AgreementSummary } from "../agreement-summary";
import type { Measurement } from "../measurement";
import type { Progress } from "../report/steps";
import type { ArticleGroup, Grouping } from "./article-group";
import type { KindCounts } from "./case-filter";
import type { ScopedValue } from "./scoped-values";

export type LabelPairValue = { labelId: string; coderIds: readonly [string, string]; value: Measurement };
export type GroupValues = ArticleGroup & { spans: number; values: readonly ScopedValue[] };

/** A part of what was marked, as if it alone counted: a zone, a voice. */
export type SliceValues = { key: string; spans: number; values: readonly StudyValue[] };

/** A coder's reading against gold, or against a later one of their own (of `round`); spans of either. */
export type CoderValues = {
  coderId: string;
  round: number;
  articles: number;
  spans: readonly [number, number];
  precision: number | null;
  recall: number | null;
  values: readonly ScopedValue[];
};

/** Agreement on the answers to one question, at its own level of measurement; `items` were answered by two or more. */
export type AnswerReport = {
  id: string;
  name: string;
  level: LevelOfMeasurement;
  items: number;
  values: readonly CodingValue[];
};

/** All that the page shows about one study, as plain data; what takes long arrives later than the rest. */
export type Exploration = {
  summary: AgreementSummary;
  /** First of what is quick, then with a preview of γ (≈), at last with γ and everything else. */
  report: AgreementReport;
  hasGamma: boolean;
  /** Span F1, overlap, of each label for each two coders. */
  labelPairs: readonly LabelPairValue[];
  kinds: KindCounts;
  confusion: readonly ConfusionCell[];
  groups: Readonly<Record<Grouping, readonly GroupValues[]>>;
  zones: readonly SliceValues[];
  voices: readonly SliceValues[];
  gold: readonly CoderValues[];
  retests: readonly CoderValues[];
  attributes: readonly AnswerReport[];
  judgements: readonly AnswerReport[];
  /** Without each coder in turn, where there are three and more. */
  leftOut: readonly LeftOut[];
};

/** What one step of the work adds. `progress` tells how far γ is while it is on its way. */
export type ExplorationStep = Partial<Exploration> & { progress?: Progress | null };

import type { Codebook } from "../codebook/codebook";
import type { Utf16Offset } from "../text/offsets";

/** One stretch of text. `end` is exclusive and `text.slice(start, end) === quote` always holds. */
export type Part = { start: Utf16Offset; end: Utf16Offset; quote: string };

/** A text, number or truth value, an id of an entity, or a list of choices. */
export type AttributeValue = string | number | boolean | readonly string[];

export const plainOrigins = ["manual", "import", "memory", "all-occurrences", "model"] as const;
/** How an annotation came about. A rule is named, so that its acceptance can be counted. */
export type Origin = (typeof plainOrigins)[number] | `rule:${string}`;

/** A span (its parts in text order) with a label, by one coder. `revision` counts its changes. */
export type Annotation = {
  id: string;
  labelId: string;
  parts: readonly Part[];
  attributes: Readonly<Record<string, AttributeValue>>;
  confidence: number | null;
  note: string;
  origin: Origin;
  codebookVersion: string;
  revision: number;
};

export type Mention = { id: string; part: Part };
export type Entity = { id: string; name: string; mentions: readonly Mention[]; revision: number };

/** A named link; each end is the id of an annotation, an entity or a mention. */
export type Relation = { id: string; type: string; fromId: string; toId: string; revision: number };

export type Judgement = { judgementId: string; value: AttributeValue };
export const flagKinds = ["discuss", "discard"] as const;
export type FlagKind = (typeof flagKinds)[number];
export type Flag = { kind: FlagKind; note: string };

/** "I have finished this article": kept apart from spans, because finished with none is data. */
export type Submission = {
  layerVersion: number;
  codebookVersion: string;
  zoneRevision: number;
  submittedAt: string;
};

/** A voice in a project. The pseudonym is random, assigned once, and the only name an export carries. */
export type Coder = { id: string; pseudonym: string; kind: "person" | "imported" | "model" };

export const decisionKinds = ["accept", "adjust", "relabel", "reject", "plural"] as const;
export type DecisionKind = (typeof decisionKinds)[number];
export const decisionReasons = [
  "codebook_rule",
  "boundary_rule",
  "better_label",
  "not_a_device",
  "attributed_words",
  "ambiguous",
  "codebook_gap",
  "other",
] as const;
export type DecisionReason = (typeof decisionReasons)[number];
export type SourceRevision = { annotationId: string; revision: number };

/** A reviewer's decision on named annotations. `resultId` is the gold annotation it made, if it made one. */
export type Decision = {
  id: string;
  kind: DecisionKind;
  sources: readonly SourceRevision[];
  resultId: string | null;
  reason: DecisionReason;
  note: string;
};

export const layerKinds = ["annotator", "adjudicator", "key", "suggestion"] as const;
export type LayerKind = (typeof layerKinds)[number];

/** What one coder said about one article in one round. Decisions stand in adjudicators' layers only. */
export type Layer = {
  id: string;
  coder: Coder;
  kind: LayerKind;
  round: number;
  annotations: readonly Annotation[];
  entities: readonly Entity[];
  relations: readonly Relation[];
  judgements: readonly Judgement[];
  flags: readonly Flag[];
  decisions: readonly Decision[];
  submission: Submission | null;
};

export const zoneKinds = [
  "headline",
  "byline",
  "metadata",
  "body",
  "call_to_action",
  "disclaimer",
  "contact",
] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** A stretch of the article; zones partition the whole text, in text order. */
export type Zone = { kind: ZoneKind; start: Utf16Offset; end: Utf16Offset };

export type Metadata = {
  title: string;
  outlet: string;
  byline: string;
  publishedOn: string;
  url: string;
  language: string;
  /** Further fields of an import, by name. */
  extra: Readonly<Record<string, string>>;
};

/** One article with everything said about it, in memory; offsets are UTF-16 code units. */
export type ArticleDocument = {
  id: string;
  text: string;
  metadata: Metadata;
  zones: readonly Zone[];
  codebook: Codebook;
  layers: readonly Layer[];
  /** What an import could not place, kept for the round trip. */
  unknown: Readonly<Record<string, unknown>>;
};

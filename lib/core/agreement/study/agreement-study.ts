import type { StudyOptions } from "./study-options";
import type { StudyProblem } from "./study-problem";
import type { Stretch } from "../spans/stretch";
import type { Unit } from "../spans/unit";

export type StudyCoder = { id: string; pseudonym: string };
export type StudyLabel = { id: string; name: string };

/** What one coder submitted about one article: units clipped to the counted text; none at all is data too. */
export type StudyLayer = { coderId: string; units: readonly Unit[] };

export type StudyArticle = {
  id: string;
  title: string;
  text: string;
  /** The stretches whose characters count, disjoint and in text order (UTF-16 code units). */
  counted: readonly Stretch[];
  /** In the order of the study's coders; only those who submitted. */
  layers: readonly StudyLayer[];
};

/**
 * What is compared, made by `selectStudy`. Conventions, which a page states beside its numbers: a span is
 * clipped to the counted zones and left out when nothing of it remains (`uncounted`); a discontinuous span is
 * one span, whose characters are those of its parts; the same characters with the same label twice by one coder
 * are one span (`repeated`).
 */
export type AgreementStudy = {
  options: StudyOptions;
  coders: readonly StudyCoder[];
  labels: readonly StudyLabel[];
  articles: readonly StudyArticle[];
  problems: readonly StudyProblem[];
  uncounted: number;
  repeated: number;
};

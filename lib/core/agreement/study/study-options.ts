import type { ZoneKind } from "../../annotation/article-document";

/** Which part of a corpus is compared. Plain data, so that a page can keep it in its address. */
export type StudyOptions = {
  /** Zones whose text counts; "all" is the whole text. An article without zones counts whole. */
  zoneKinds: readonly ZoneKind[] | "all";
  /** Labels that count; null: all of the codebook. */
  labelIds: readonly string[] | null;
  /** Coders that count; null: everybody who submitted. */
  coderIds: readonly string[] | null;
  /** The round of annotation; re-tests are round 2 and later. */
  round: number;
};

export const defaultStudyOptions: StudyOptions = {
  zoneKinds: ["body"],
  labelIds: null,
  coderIds: null,
  round: 1,
};

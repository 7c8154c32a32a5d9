import type { Codebook } from "../../codebook/codebook";
import type { ReleaseManifest } from "../release-manifest";
import type { ReleaseOptions } from "../release-options";
import type { Table } from "../tables/table";

/** What card and datasheet are filled from. */
export type ReleaseFacts = {
  project: { name: string; description: string; language: string };
  options: ReleaseOptions;
  manifest: ReleaseManifest;
  codebook: Codebook;
  tables: readonly Table[];
  /** Tags of the articles' languages, the most frequent first. */
  languages: readonly string[];
  outlets: readonly string[];
  /** First and last date of submission, by the day; null where nothing was submitted. */
  annotated: { from: string; to: string } | null;
};

export const notSaid = "Not said by the makers of this release.";

export const saidOr = (text: string): string => (text.trim() === "" ? notSaid : text.trim());

export const number = (count: number): string => count.toLocaleString("en");

import type { AgreementReport } from "../../agreement/agreement-report";
import type { ArticleDocument, Layer, ZoneKind } from "../../annotation/article-document";
import type { Codebook } from "../../codebook/codebook";
import type { ArticleSplit } from "../article-splits";
import type { SplitOptions } from "../release-options";

/** All that the tables of a release are made from. */
export type TableInput = {
  /** The articles with every submitted layer: gold quotes the annotators'. */
  documents: readonly ArticleDocument[];
  codebook: Codebook;
  /** The zones whose text counts in denominators. */
  zones: readonly ZoneKind[];
  splits: readonly ArticleSplit[] | null;
  splitOptions: SplitOptions | null;
  report: AgreementReport;
};

export const ofKind = ({ layers }: { layers: readonly Layer[] }, kind: Layer["kind"]) =>
  layers.filter((layer) => layer.kind === kind);

/** The first round of the annotators, which agreement is about. */
export const annotatorLayers = (document: ArticleDocument) =>
  ofKind(document, "annotator").filter(({ round }) => round === 1);

export const labelName = ({ labels }: Codebook, id: string): string =>
  labels.find((label) => label.id === id)?.name ?? id;

const zoneWords = (zones: readonly ZoneKind[]) => zones.map((zone) => zone.replaceAll("_", " ")).join(", ");

/** What counts, for the sentence under a table. */
export const countedWords = ({ zones }: TableInput): string =>
  zones.length === 0 ? "Text counted: all zones." : `Text counted: the zones ${zoneWords(zones)}.`;

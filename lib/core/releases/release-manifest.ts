import type { ArticleDocument, Layer } from "../annotation/article-document";
import type { Codebook } from "../codebook/codebook";
import { annotationsOf } from "../formats/gold";
import { layerName } from "../formats/layer-names";
import { sha256OfText } from "../text/sha256";
import type { ArticleSplit } from "./article-splits";
import type { ReleaseOptions } from "./release-options";
import type { SplitName } from "./split-articles";

export type ManifestLayer = { annotations: number; sha256: string };
export type ManifestArticle = {
  id: string;
  /** Of the text's UTF-8 bytes. */
  textSha256: string;
  split: SplitName | null;
  /** By the name under which the layer goes in the files. */
  layers: Record<string, ManifestLayer>;
};
export type ManifestFile = { name: string; sha256: string; bytes: number };
export type LabelCount = { id: string; annotators: number; gold: number };

/** What a release holds, in a shape that two releases can be compared by. No stored id stands in it. */
export type ReleaseManifest = {
  schema: "slantwise-release/1";
  project: string;
  name: string;
  codebook: { id: string; version: string };
  options: Omit<ReleaseOptions, "articleIds" | "card" | "name"> & { articles: "all" | "chosen" };
  counts: { articles: number; layers: number; annotators: number; annotations: number; gold: number };
  labels: LabelCount[];
  articles: ManifestArticle[];
  files: ManifestFile[];
};

/** Of all that a layer says, as it goes into files. */
function layerDigest(layer: Layer, document: ArticleDocument): ManifestLayer {
  const annotations = annotationsOf(layer, document);
  const { coder, entities, relations, judgements, flags, decisions, submission } = layer;
  const day = submission?.submittedAt.slice(0, 10) ?? null;
  const said = {
    coder: coder.pseudonym,
    annotations,
    entities,
    relations,
    judgements,
    flags,
    decisions,
    day,
  };
  return { annotations: annotations.length, sha256: sha256OfText(JSON.stringify(said)) };
}

function labelCounts(wanted: readonly ArticleDocument[], all: readonly ArticleDocument[]): LabelCount[] {
  const counts = new Map<string, LabelCount>();
  wanted.forEach((document, index) => {
    for (const layer of document.layers) {
      if (layer.kind !== "annotator" && layer.kind !== "adjudicator") continue;
      for (const { annotation } of annotationsOf(layer, all[index] ?? document)) {
        const count = counts.get(annotation.labelId) ?? { id: annotation.labelId, annotators: 0, gold: 0 };
        if (layer.kind === "annotator") count.annotators += 1;
        else count.gold += 1;
        counts.set(annotation.labelId, count);
      }
    }
  });
  return [...counts.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

export type ManifestInput = {
  project: string;
  options: ReleaseOptions;
  codebook: Codebook;
  wanted: readonly ArticleDocument[];
  all: readonly ArticleDocument[];
  splits: readonly ArticleSplit[] | null;
};

/** The manifest of a release, before its files are known. */
export function releaseManifest({
  project,
  options,
  codebook,
  wanted,
  all,
  splits,
}: ManifestInput): ReleaseManifest {
  const { articleIds, card: _, name, ...chosen } = options;
  const layers = wanted.flatMap((document) => document.layers);
  const ofKind = (kind: Layer["kind"]) => layers.filter((layer) => layer.kind === kind);
  const labels = labelCounts(wanted, all);
  return {
    schema: "slantwise-release/1",
    project,
    name,
    codebook: { id: codebook.id, version: codebook.version },
    options: { ...chosen, articles: articleIds === null ? "all" : "chosen" },
    counts: {
      articles: wanted.length,
      layers: layers.length,
      annotators: new Set(ofKind("annotator").map(({ coder }) => coder.pseudonym)).size,
      annotations: labels.reduce((sum, { annotators }) => sum + annotators, 0),
      gold: labels.reduce((sum, { gold }) => sum + gold, 0),
    },
    labels,
    articles: wanted.map((document, index) => ({
      id: document.id,
      textSha256: sha256OfText(document.text),
      split: splits?.[index]?.split ?? null,
      layers: Object.fromEntries(
        document.layers.map((layer) => [
          layerName(layer, document),
          layerDigest(layer, all[index] ?? document),
        ]),
      ),
    })),
    files: [],
  };
}

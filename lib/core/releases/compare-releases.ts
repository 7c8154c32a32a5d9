import type { LabelCount, ReleaseManifest } from "./release-manifest";

export type ChangedLayer = { articleId: string; layer: string; change: "added" | "removed" | "changed" };
export type ChangedLabel = { before: LabelCount; after: LabelCount };

/** What differs between two releases of a project. */
export type ReleaseDifference = {
  codebook: { before: string; after: string } | null;
  addedArticles: string[];
  removedArticles: string[];
  /** In articles that both have. */
  layers: ChangedLayer[];
  labels: ChangedLabel[];
  movedArticles: string[];
  /** Names of options that were chosen otherwise. */
  options: string[];
  counts: { before: ReleaseManifest["counts"]; after: ReleaseManifest["counts"] };
};

const versionOf = ({ codebook }: ReleaseManifest) => `${codebook.id} ${codebook.version}`;

function changedLayers(before: ReleaseManifest, after: ReleaseManifest): ChangedLayer[] {
  const then = new Map(before.articles.map((article) => [article.id, article.layers]));
  return after.articles.flatMap(({ id, layers }) => {
    const old = then.get(id);
    if (!old) return [];
    const names = [...new Set([...Object.keys(old), ...Object.keys(layers)])].sort();
    return names.flatMap((layer): ChangedLayer[] => {
      const [was, is] = [old[layer]?.sha256, layers[layer]?.sha256];
      if (was === is) return [];
      const change = was === undefined ? "added" : is === undefined ? "removed" : "changed";
      return [{ articleId: id, layer, change }];
    });
  });
}

function changedLabels(before: ReleaseManifest, after: ReleaseManifest): ChangedLabel[] {
  const none = (id: string): LabelCount => ({ id, annotators: 0, gold: 0 });
  const [then, now] = [before, after].map(
    ({ labels }) => new Map(labels.map((label) => [label.id, label])),
  ) as [Map<string, LabelCount>, Map<string, LabelCount>];
  return [...new Set([...then.keys(), ...now.keys()])]
    .sort()
    .map((id) => ({ before: then.get(id) ?? none(id), after: now.get(id) ?? none(id) }))
    .filter(
      (label) => label.before.annotators !== label.after.annotators || label.before.gold !== label.after.gold,
    );
}

/** Compares two releases by their manifests. */
export function compareReleases(before: ReleaseManifest, after: ReleaseManifest): ReleaseDifference {
  const [then, now] = [before, after].map(
    ({ articles }) => new Map(articles.map(({ id, split }) => [id, split])),
  ) as [Map<string, string | null>, Map<string, string | null>];
  const options = Object.keys(after.options) as (keyof ReleaseManifest["options"])[];
  return {
    codebook:
      versionOf(before) === versionOf(after) ? null : { before: versionOf(before), after: versionOf(after) },
    addedArticles: [...now.keys()].filter((id) => !then.has(id)),
    removedArticles: [...then.keys()].filter((id) => !now.has(id)),
    layers: changedLayers(before, after),
    labels: changedLabels(before, after),
    movedArticles: [...now].filter(([id, split]) => then.has(id) && then.get(id) !== split).map(([id]) => id),
    options: options.filter(
      (name) =>
        name !== "since" && JSON.stringify(before.options[name]) !== JSON.stringify(after.options[name]),
    ),
    counts: { before: before.counts, after: after.counts },
  };
}

/** Whether the data themselves are the same, whatever formats they are written in. */
export const isSameData = (difference: ReleaseDifference): boolean =>
  difference.codebook === null &&
  [
    difference.addedArticles,
    difference.removedArticles,
    difference.layers,
    difference.labels,
    difference.movedArticles,
  ].every(({ length }) => length === 0);

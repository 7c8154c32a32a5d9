import { compareUnits, unitKey, type Unit } from "../spans/unit";
import type { AgreementStudy } from "./agreement-study";

/** The study as if these labels had been one, the first of them; equal spans of a coder become one. */
export const mergeLabels = (study: AgreementStudy, labelIds: readonly string[]): AgreementStudy => {
  const [into] = labelIds;
  if (into === undefined) return study;
  const merged = (units: readonly Unit[]): Unit[] => {
    const known = new Map<string, Unit>();
    for (const unit of units) {
      const changed = labelIds.includes(unit.labelId) ? { ...unit, labelId: into } : unit;
      if (!known.has(unitKey(changed))) known.set(unitKey(changed), changed);
    }
    return [...known.values()].sort(compareUnits);
  };
  return {
    ...study,
    labels: study.labels.filter(({ id }) => id === into || !labelIds.includes(id)),
    articles: study.articles.map((article) => ({
      ...article,
      layers: article.layers.map((layer) => ({ ...layer, units: merged(layer.units) })),
    })),
  };
};

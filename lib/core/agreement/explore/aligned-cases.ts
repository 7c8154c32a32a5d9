import { alignLayers } from "../align/align-layers";
import type { Cluster } from "../align/cluster";
import type { GammaWeights } from "../gamma/dissimilarity";
import { unitDisorder } from "../gamma/unit-disorder";
import type { Unit } from "../spans/unit";
import type { AgreementStudy, StudyArticle } from "../study/agreement-study";
import { spanKey, type AlignedCase } from "./aligned-case";

/**
 * The aligned spans of all articles that two coders submitted, in text order. Their disorder adds up to the observed
 * disorder of γ: a case carries what the units in it answer for, whichever way γ's own alignment put them together.
 * Without weights they have none, which takes half the time.
 */
export const alignedCases = ({ articles }: AgreementStudy, weights: GammaWeights | null): AlignedCase[] =>
  articles.filter(({ layers }) => layers.length >= 2).flatMap((article) => casesOf(article, weights));

const casesOf = (article: StudyArticle, weights: GammaWeights | null): AlignedCase[] => {
  const { layers } = article;
  const named = layers.map(({ coderId, units }) => ({
    coderId,
    units: units.map((unit) => ({ ...unit, id: spanKey(article.id, coderId, unit.id) })),
  }));
  const disorder = weights && unitDisorder({ ...article, layers: named }, weights);
  const unitOf = new Map<string, Unit>(named.flatMap(({ units }) => units.map((unit) => [unit.id, unit])));
  const clusters = alignLayers(
    named.map(({ coderId, units }) => ({
      id: coderId,
      coder: { id: coderId },
      annotations: units.map(({ id, labelId, stretches }) => ({ id, labelId, parts: stretches })),
    })),
  );
  return clusters.map((cluster) => caseOf(article.id, cluster, unitOf, disorder));
};

const caseOf = (
  articleId: string,
  { kind, start, end, labelIds, members }: Cluster,
  unitOf: ReadonlyMap<string, Unit>,
  disorder: ReadonlyMap<string, number> | null,
): AlignedCase => {
  const coderIds = [...new Set(members.map(({ coderId }) => coderId))];
  const lanes = coderIds.map((coderId) => {
    const own = members.filter((member) => member.coderId === coderId);
    return { coderId, units: own.flatMap(({ annotationId }) => unitOf.get(annotationId ?? "") ?? []) };
  });
  const ids = lanes.flatMap(({ units }) => units.map(({ id }) => id));
  const share = disorder && ids.reduce((sum, id) => sum + (disorder.get(id) ?? 0), 0);
  return { articleId, kind, start, end, labelIds, lanes, disorder: share };
};

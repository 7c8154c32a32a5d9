import { pooledValue } from "../inference/statistic";
import { measures } from "../report/measure";
import { rowKey, type RowOf } from "../report/scope";
import type { AgreementStudy } from "../study/agreement-study";
import { coderPairs } from "../study/coder-pairs";
import type { LabelPairValue } from "./exploration";

/** Span F1, overlap, of each label for each two coders, pooled over articles. */
export const labelPairs = ({ labels, coders }: AgreementStudy, rows: readonly RowOf[]): LabelPairValue[] => {
  const estimate = measures.get("f1-overlap")?.estimate;
  if (!estimate) return [];
  const pairs = coderPairs(coders.map(({ id }) => id));
  return labels.flatMap(({ id: labelId }) =>
    pairs.map((coderIds): LabelPairValue => {
      const key = rowKey("f1-overlap", { labelId, coderIds });
      const value = pooledValue({ rows: rows.map((own) => own(key)), estimate });
      return { labelId, coderIds, value };
    }),
  );
};

import type { MeasureId } from "../report/measure";
import { everything, type Scope } from "../report/scope";
import type { StudyValue } from "../report/study-values";

/** The value of a measure in a scope, by default over all spans; undefined where it wasn't computed or makes no sense. */
export const findValue = (
  values: readonly StudyValue[] | undefined,
  measure: MeasureId,
  { labelId, coderIds }: Scope = everything,
): StudyValue | undefined =>
  values?.find(
    (one) => one.measure === measure && one.labelId === labelId && one.coderIds?.join() === coderIds?.join(),
  );

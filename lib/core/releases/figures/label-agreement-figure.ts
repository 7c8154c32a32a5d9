import type { TableInput } from "../tables/table-input";
import { labelName } from "../tables/table-input";
import { forestFigure } from "./forest-figure";

/** Krippendorff's α of each label over characters with its interval, the highest first; null where none is defined. */
export function labelAgreementFigure({ report, codebook }: TableInput): string | null {
  const rows = report.values
    .flatMap(({ measure, labelId, value, interval }) =>
      measure === "alpha-characters" && labelId !== null && value.kind === "value"
        ? [{ labelId, name: labelName(codebook, labelId), value: value.value, interval }]
        : [],
    )
    .sort((one, other) => other.value - one.value || (one.labelId < other.labelId ? -1 : 1));
  if (rows.length === 0) return null;
  return forestFigure(
    "Agreement by label: Krippendorff’s α over characters, 95 % interval over articles",
    rows,
  );
}

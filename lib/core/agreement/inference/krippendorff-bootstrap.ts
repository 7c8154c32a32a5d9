import { mulberry32 } from "../random/mulberry32";

/**
 * Values of α by Krippendorff's own bootstrap (memo of 2006/2011): D_e stays, and the observed disagreement is drawn
 * anew as the mean of M = min(25·Q, (m−1)·n/2) coincidences, Q the cells that occur, n the pairable answers, m the
 * raters. It takes pairs for independent and ignores that items lie in articles, so its intervals are narrower;
 * use it to compare with other programs. Resamples that fall into one cell of agreement have no variation: NaN.
 * `coincidences` is values × values, `differences` holds δ².
 */
export const krippendorffBootstrap = (
  coincidences: readonly (readonly number[])[],
  differences: readonly (readonly number[])[],
  raters: number,
  { resamples, seed }: { resamples: number; seed: number },
): Float64Array => {
  const frequencies = coincidences.map((row) => row.reduce((sum, value) => sum + value, 0));
  const total = frequencies.reduce((sum, value) => sum + value, 0);
  const expected =
    frequencies.reduce(
      (sum, own, c) =>
        sum + frequencies.reduce((row, other, k) => row + own * other * (differences[c]?.[k] ?? 0), 0),
      0,
    ) /
    (total * (total - 1));
  const cells = coincidences.flatMap((row, c) =>
    row.flatMap((count, k) =>
      count > 0 ? [{ count, loss: (differences[c]?.[k] ?? 0) / expected, isAgreement: c === k }] : [],
    ),
  );
  const draws = Math.round(Math.min(25 * cells.length, ((raters - 1) * total) / 2));
  const random = mulberry32(seed);
  return Float64Array.from({ length: resamples }, () => {
    let loss = 0;
    const drawn = new Set<(typeof cells)[number]>();
    for (let draw = 0; draw < draws; draw++) {
      let left = random() * total;
      const cell = cells.find(({ count }) => (left -= count) < 0) ?? cells.at(-1);
      if (!cell) continue;
      loss += cell.loss;
      drawn.add(cell);
    }
    const [first] = drawn;
    return drawn.size === 1 && first?.isAgreement ? NaN : 1 - loss / draws;
  });
};

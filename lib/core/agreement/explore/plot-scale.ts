/** A horizontal scale of coefficients, from `least` to 1, over `width` units with a margin on either side. */
export type PlotScale = { width: number; least: number; margin: number };

export const labelScale: PlotScale = { width: 290, least: -0.2, margin: 8 };

/** Values below the scale stand on its edge. */
export const placeOn = ({ width, least, margin }: PlotScale, value: number): number =>
  margin + ((Math.max(least, Math.min(1, value)) - least) / (1 - least)) * (width - 2 * margin);

export const ticks = [-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** Krippendorff (2019): α from which codings are reliable, and below which no conclusion is drawn from them. */
export const referenceLines = [0.667, 0.8] as const;

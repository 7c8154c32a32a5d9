/** A number with so many decimals, two for coefficients, and a true minus sign; what rounds to zero has none. */
export const decimals = (value: number, digits = 2): string => {
  const rounded = value.toFixed(digits);
  return Number(rounded) === 0 ? (0).toFixed(digits) : rounded.replace("-", "−");
};

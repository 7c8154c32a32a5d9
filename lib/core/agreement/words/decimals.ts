/** A coefficient with two decimals and a true minus sign; what rounds to zero has none. */
export const decimals = (value: number): string => {
  const rounded = value.toFixed(2);
  return Number(rounded) === 0 ? "0.00" : rounded.replace("-", "−");
};

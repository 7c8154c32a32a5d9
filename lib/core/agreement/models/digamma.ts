/** The logarithmic derivative of the gamma function, for x > 0 (recurrence up to 6, then the asymptotic series). */
export const digamma = (x: number): number => {
  let value = x;
  let sum = 0;
  while (value < 6) {
    sum -= 1 / value;
    value += 1;
  }
  const square = 1 / (value * value);
  const series =
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return sum + Math.log(value) - 0.5 / value - series;
};

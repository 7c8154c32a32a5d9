/** How many of 0..length-1 satisfy a condition that holds for a first stretch of them and then no more: binary search. */
export function countBelow(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * For nodes 0..count-1, where the k-th link joins `from[k]` with `to[k]`: the number of the connected part of each
 * node, from 0 upwards.
 */
export const connectedParts = (count: number, from: readonly number[], to: readonly number[]): number[] => {
  const parent = Array.from({ length: count }, (_, index) => index);
  const root = (node: number): number => {
    let top = node;
    while ((parent[top] ?? top) !== top) top = parent[top] ?? top;
    for (let step = node; step !== top;) {
      const above = parent[step] ?? top;
      parent[step] = top;
      step = above;
    }
    return top;
  };
  from.forEach((node, link) => {
    parent[root(to[link] ?? node)] = root(node);
  });
  const numbers = new Map<number, number>();
  return parent.map((_, node) => {
    const top = root(node);
    const known = numbers.get(top);
    if (known !== undefined) return known;
    numbers.set(top, numbers.size);
    return numbers.size - 1;
  });
};

/** The mean of a value over items; there must be one. */
export const meanOf = <Item>(items: readonly Item[], valueOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + valueOf(item), 0) / items.length;

/** A pair that may be matched; `gain` > 0. Rows and columns are indices. */
export type Edge = { row: number; column: number; gain: number };

/**
 * Matches rows with columns so that the sum of gains is greatest; a row or column of capacity c may be used c
 * times. Returns how often each edge is used, in the order of `edges`. Exact: successive shortest augmenting
 * paths with potentials (Jonker & Volgenant 1987, with capacities), where each row may also stay unmatched.
 * O(capacity-steps · edges) in the worst case; split a problem into its connected parts before.
 */
export const matchByGain = (
  rowCapacities: readonly number[],
  columnCapacities: readonly number[],
  edges: readonly Edge[],
): number[] => {
  const rowEdges: number[][] = rowCapacities.map(() => []);
  const columnEdges: number[][] = columnCapacities.map(() => []);
  edges.forEach(({ row, column }, index) => {
    rowEdges[row]?.push(index);
    columnEdges[column]?.push(index);
  });
  const network: Network = {
    edges,
    rowEdges,
    columnEdges,
    flow: edges.map(() => 0),
    spare: [...columnCapacities],
    rowPotential: rowEdges.map(
      (own) => -own.reduce((most, index) => Math.max(most, edges[index]?.gain ?? 0), 0),
    ),
    columnPotential: columnCapacities.map(() => 0),
  };
  rowCapacities.forEach((capacity, row) => {
    for (let left = capacity; left > 0;) left -= augment(network, row, left);
  });
  return network.flow;
};

type Network = {
  edges: readonly Edge[];
  rowEdges: readonly number[][];
  columnEdges: readonly number[][];
  flow: number[];
  spare: number[];
  rowPotential: number[];
  columnPotential: number[];
};

/** Where a cheapest path ends: at a column with room, or at a row that gives up its own match. */
type Search = {
  rowDistance: Map<number, number>;
  columnDistance: Map<number, number>;
  /** Edge by which a column was reached, and by which a row lost its column. */
  reachedBy: Map<number, number>;
  lostBy: Map<number, number>;
  settled: number[];
};

const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** Sends as much of `supply` as one cheapest path from `source` can carry; returns how much that was. */
const augment = (network: Network, source: number, supply: number): number => {
  const search: Search = {
    rowDistance: new Map(),
    columnDistance: new Map(),
    reachedBy: new Map(),
    lostBy: new Map(),
    settled: [],
  };
  let best = { distance: Infinity, row: source };
  const enterRow = (row: number, distance: number) => {
    search.rowDistance.set(row, distance);
    const toStayUnmatched = distance - at(network.rowPotential, row);
    if (toStayUnmatched < best.distance) best = { distance: toStayUnmatched, row };
    relax(network, search, row, distance);
  };
  const settled = new Set<number>();
  enterRow(source, 0);
  for (;;) {
    const column = nearest(search.columnDistance, settled);
    const distance = column === undefined ? Infinity : (search.columnDistance.get(column) ?? Infinity);
    if (column === undefined || distance >= best.distance) {
      raisePotentials(network, search, settled, best.distance);
      return push(network, search, best.row, supply);
    }
    if (at(network.spare, column) > 0) {
      raisePotentials(network, search, settled, distance);
      const by = search.reachedBy.get(column) ?? 0;
      const row = network.edges[by]?.row ?? source;
      const amount = push(network, search, row, Math.min(supply, at(network.spare, column)), by);
      network.spare[column] = at(network.spare, column) - amount;
      return amount;
    }
    settled.add(column);
    for (const index of network.columnEdges[column] ?? []) {
      const row = network.edges[index]?.row ?? 0;
      if (at(network.flow, index) === 0 || search.rowDistance.has(row)) continue;
      search.lostBy.set(row, index);
      enterRow(row, distance);
    }
  }
};

const relax = (network: Network, search: Search, row: number, distance: number) => {
  for (const index of network.rowEdges[row] ?? []) {
    const edge = network.edges[index];
    if (!edge) continue;
    const reduced = -edge.gain - at(network.rowPotential, row) - at(network.columnPotential, edge.column);
    const through = distance + Math.max(0, reduced);
    if (through >= (search.columnDistance.get(edge.column) ?? Infinity)) continue;
    search.columnDistance.set(edge.column, through);
    search.reachedBy.set(edge.column, index);
  }
};

const nearest = (distances: ReadonlyMap<number, number>, settled: ReadonlySet<number>) => {
  let nearestColumn: number | undefined;
  let least = Infinity;
  for (const [column, distance] of distances) {
    if (distance >= least || settled.has(column)) continue;
    least = distance;
    nearestColumn = column;
  }
  return nearestColumn;
};

const raisePotentials = (network: Network, search: Search, settled: ReadonlySet<number>, reach: number) => {
  for (const [row, distance] of search.rowDistance)
    if (distance < reach) network.rowPotential[row] = at(network.rowPotential, row) + reach - distance;
  for (const column of settled)
    network.columnPotential[column] =
      at(network.columnPotential, column) - (reach - (search.columnDistance.get(column) ?? reach));
};

/** Walks back from the row where the path ends to its source, moving as much as every step allows. */
const push = (
  network: Network,
  search: Search,
  lastRow: number,
  limit: number,
  lastEdge?: number,
): number => {
  const gained: number[] = lastEdge === undefined ? [] : [lastEdge];
  const lost: number[] = [];
  for (let row = lastRow; ;) {
    const by = search.lostBy.get(row);
    if (by === undefined) break;
    lost.push(by);
    const reachedBy = search.reachedBy.get(network.edges[by]?.column ?? 0) ?? 0;
    gained.push(reachedBy);
    row = network.edges[reachedBy]?.row ?? 0;
  }
  const amount = lost.reduce((least, index) => Math.min(least, at(network.flow, index)), limit);
  for (const index of gained) network.flow[index] = at(network.flow, index) + amount;
  for (const index of lost) network.flow[index] = at(network.flow, index) - amount;
  return amount;
};

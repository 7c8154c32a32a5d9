import type { Codebook, Label } from "@/lib/core/codebook/codebook";

export type PaletteGroup = { name: string; labels: readonly Label[] };

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether each word typed begins a word of the name. */
function matches(name: string, filter: string): boolean {
  const words = plain(name).split(/[^\p{L}\p{N}]+/u);
  return plain(filter)
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

function groupsOf({ groups, labels }: Pick<Codebook, "groups" | "labels">): PaletteGroup[] {
  const known = new Set(groups.map(({ id }) => id));
  const named = groups.map(({ id, name }) => ({
    name,
    labels: labels.filter(({ groupIds }) => groupIds[0] === id),
  }));
  const others = labels.filter(({ groupIds }) => !known.has(groupIds[0] ?? ""));
  return [...named, { name: groups.length > 0 ? "Other" : "Labels", labels: others }];
}

/** A group alone would leave a column empty: its labels are shared between both. */
function halves({ name, labels }: PaletteGroup): [PaletteGroup[], PaletteGroup[]] {
  const half = Math.ceil(labels.length / 2);
  return labels.length > 4
    ? [[{ name, labels: labels.slice(0, half) }], [{ name: "", labels: labels.slice(half) }]]
    : [[{ name, labels }], []];
}

/** The labels that the filter leaves, by their first group, the groups by turns left and right. */
export function paletteColumns(
  codebook: Pick<Codebook, "groups" | "labels">,
  filter: string,
): [PaletteGroup[], PaletteGroup[]] {
  const shown = groupsOf(codebook)
    .map(({ name, labels }) => ({
      name,
      labels: labels.filter((label) => matches(label.name, filter.trim())),
    }))
    .filter(({ labels }) => labels.length > 0);
  const [only, second] = shown;
  if (only && !second) return halves(only);
  return [shown.filter((_, at) => at % 2 === 0), shown.filter((_, at) => at % 2 === 1)];
}

const labelsOf = (column: readonly PaletteGroup[]) => column.flatMap(({ labels }) => labels);

/** The label that an arrow key leads to: up and down through both columns, left and right across. */
export function neighbour(
  [left, right]: readonly [readonly PaletteGroup[], readonly PaletteGroup[]],
  labelId: string | null,
  key: string,
): Label | null {
  const columns = [labelsOf(left), labelsOf(right)];
  const all = columns.flat();
  const at = all.findIndex(({ id }) => id === labelId);
  if (at < 0) return all[0] ?? null;
  if (key === "ArrowDown") return all[(at + 1) % all.length] ?? null;
  if (key === "ArrowUp") return all[(at - 1 + all.length) % all.length] ?? null;
  const column = columns.findIndex((labels) => labels.some(({ id }) => id === labelId));
  const row = columns[column]?.findIndex(({ id }) => id === labelId) ?? 0;
  const across = columns[1 - column] ?? [];
  return across[Math.min(row, across.length - 1)] ?? all[at] ?? null;
}

import type { Label } from "./codebook";

/** Every key that can apply a label, digits after letters: letters are easier to remember. */
export const labelKeys: readonly string[] = Array.from("abcdefghijklmnopqrstuvwxyz1234567890");

export const isLabelKey = (key: string): boolean => labelKeys.includes(key);

/**
 * The labels with a key for each that had none, while keys last: the first letter of a word of its name, else any
 * letter of it, else whatever is free. Keys that labels already have stay.
 */
export function assignKeys(labels: readonly Label[]): Label[] {
  const taken = new Set(labels.flatMap(({ key }) => key ?? []));
  return labels.map((label) => {
    if (label.key !== null) return label;
    const key = wishes(label.name).find((wish) => !taken.has(wish)) ?? null;
    if (key !== null) taken.add(key);
    return { ...label, key };
  });
}

function wishes(name: string): string[] {
  const plain = name.normalize("NFD").toLowerCase();
  const initials = plain.match(/\b\p{L}/gu) ?? [];
  return [...initials, ...Array.from(plain), ...labelKeys].filter(isLabelKey);
}

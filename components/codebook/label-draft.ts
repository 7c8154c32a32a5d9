import type { Label, NearMiss } from "@/lib/core/codebook/codebook";

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Examples as a person types them: one a line. */
export const examplesToText = (label: Label) => label.positive.map(({ quote }) => quote).join("\n");
export const examplesFromText = (text: string) => lines(text).map((quote) => ({ quote }));

const arrow = " → ";

/** Near misses as a person types them: one a line, the words, an arrow (or ->), why not. */
export const nearMissesToText = (label: Label) =>
  label.nearMisses.map(({ quote, why }) => (why ? `${quote}${arrow}${why}` : quote)).join("\n");
export const nearMissesFromText = (text: string): NearMiss[] =>
  lines(text).map((line) => {
    const [quote = "", ...why] = line.split(/\s*(?:→|->)\s*/u);
    return { quote, why: why.join(arrow) };
  });

/** An id for a new label, from its name; never one that is taken. */
export function idForName(name: string, taken: readonly string[]): string {
  const base =
    name
      .normalize("NFD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "") || "label";
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}

import type { Metadata, Zone } from "../annotation/article-document";
import { guessLanguage } from "./guess-language";

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const dates = [
  /\b\d{4}-\d{2}-\d{2}\b/u,
  new RegExp(`\\b(?:${months})\\.? \\d{1,2},? \\d{4}\\b`, "u"),
  new RegExp(`\\b\\d{1,2}\\.? (?:${months})\\.? \\d{4}\\b`, "u"),
];
const bylineLead = /^(?:by|articles? by:?|von|par|por|di|door)\s+/iu;
const longestTitle = 300;

const textOf = (text: string, zones: readonly Zone[], kind: Zone["kind"]) =>
  zones
    .filter((zone) => zone.kind === kind)
    .map((zone) => text.slice(zone.start, zone.end).trim())
    .filter((piece) => piece !== "")
    .join("\n");

/** Never half of a surrogate pair at the end. */
const cut = (line: string) => line.slice(0, longestTitle).replace(/[\uD800-\uDBFF]$/, "");

const firstLine = (text: string) => text.trim().split("\n")[0]?.trim() ?? "";

function firstDate(text: string): string {
  for (const pattern of dates) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return "";
}

/**
 * What an article's own zones say of it, for a person to correct: its title from the headline (else its first
 * line), its byline, the first date above the body as it is written there, and a guess at its language.
 */
export function suggestMetadata(text: string, zones: readonly Zone[]): Metadata {
  const headline = firstLine(textOf(text, zones, "headline"));
  const byline = firstLine(textOf(text, zones, "byline"));
  return {
    title: cut(headline || firstLine(text)),
    outlet: "",
    byline: cut(byline.replace(bylineLead, "")),
    publishedOn: firstDate(`${byline}\n${textOf(text, zones, "metadata")}`),
    url: "",
    language: guessLanguage(text),
    extra: {},
  };
}

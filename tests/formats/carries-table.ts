import type { Carries } from "@/lib/core/formats/fit/carries";
import type { Format } from "@/lib/core/formats/format-declaration";

const yes = (value: boolean) => (value ? "yes" : "–");
const offsets = ({ offsetUnit, end }: Carries) =>
  offsetUnit === "none" ? "–" : end === "none" ? offsetUnit : `${offsetUnit}, end ${end}`;

const columns: readonly [title: string, cell: (format: Format) => string][] = [
  ["format", ({ name }) => name],
  ["id", ({ id }) => `\`${id}\``],
  ["files", ({ files }) => `\`${files}\``],
  ["read", ({ read }) => yes(read !== null)],
  ["written", ({ write }) => yes(write !== null)],
  ["offsets", ({ carries }) => offsets(carries)],
  ["overlap", ({ carries }) => yes(carries.overlap)],
  ["discontinuous", ({ carries }) => yes(carries.discontinuous)],
  ["edges in words", ({ carries }) => yes(carries.anyEdges)],
  ["exact text", ({ carries }) => yes(carries.exactText)],
  ["attributes", ({ carries }) => (carries.attributes === "none" ? "–" : carries.attributes)],
  ["confidence", ({ carries }) => yes(carries.confidence)],
  ["notes", ({ carries }) => yes(carries.notes)],
  ["origin", ({ carries }) => yes(carries.origin)],
  ["relations", ({ carries }) => yes(carries.relations)],
  ["entities", ({ carries }) => yes(carries.entities)],
  ["judgements", ({ carries }) => (carries.judgements === "none" ? "–" : carries.judgements)],
  ["flags", ({ carries }) => yes(carries.flags)],
  ["submissions", ({ carries }) => yes(carries.submissions)],
  ["finished without a span", ({ carries }) => yes(carries.emptyLayers)],
  ["annotators", ({ carries }) => carries.annotators],
  ["decisions", ({ carries }) => yes(carries.decisions)],
  ["zones", ({ carries }) => yes(carries.zones)],
  ["metadata", ({ carries }) => carries.metadata.join(", ") || "–"],
  ["codebook", ({ carries }) => yes(carries.codebook)],
];

/** What each format carries, a row a format, as its declaration says. */
export const carriesTable = (formats: readonly Format[]): string[][] => [
  columns.map(([title]) => title),
  ...formats.map((format) => columns.map(([, cell]) => cell(format))),
];

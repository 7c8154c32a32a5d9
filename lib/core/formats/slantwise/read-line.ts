import type {
  Annotation,
  ArticleDocument,
  Entity,
  Layer,
  LayerKind,
  Part,
  Zone,
} from "../../annotation/article-document";
import type { Codebook } from "../../codebook/codebook";
import { codePoints, utf16 } from "../../text/offsets";
import { codePointIndex, type CodePointIndex } from "../../text/code-points";
import { sha256OfText } from "../../text/sha256";
import { readDecisions } from "./read-decisions";
import type { Line, LineAnnotation, LineEntity } from "./line-schema";

export type Problem = { field: string; message: string };
type Whose = { layer: "annotator" | "gold" | "key" | "suggestion"; annotator: string; round: number };
type Range = readonly [number, number];

const layerKinds = {
  annotator: "annotator",
  gold: "adjudicator",
  key: "key",
  suggestion: "suggestion",
} as const satisfies Record<Whose["layer"], LayerKind>;

const keyOf = ({ layer, annotator, round }: Whose) => JSON.stringify([layerKinds[layer], annotator, round]);

function readPart(text: string, [start, end]: Range, quote: string, map: CodePointIndex): string | Part {
  const from = map.toUtf16(codePoints(start));
  const to = map.toUtf16(codePoints(end));
  const hint =
    quote !== "" && text.slice(start, end) === quote
      ? " It fits if offsets are counted in UTF-16 units; this format counts code points."
      : "";
  if (from === null || to === null) {
    return `The span ${start}–${end} lies outside the text of ${map.codePointLength} code points.${hint}`;
  }
  if (from >= to) return `The span ${start}–${end} is empty or ends before it begins.`;
  const slice = text.slice(from, to);
  if (slice === quote) return { start: from, end: to, quote };
  return `The quotation “${quote}” is not what stands at ${start}–${end}: “${slice.slice(0, 200)}”.${hint}`;
}

type Read = { line: Line; map: CodePointIndex; problems: Problem[] };

function readParts({ line, map, problems }: Read, spans: readonly Range[], quotes: string[], field: string) {
  const { text } = line.article;
  if (spans.length !== quotes.length) {
    problems.push({
      field,
      message: `Has ${spans.length} spans but ${quotes.length} quotations; each needs one.`,
    });
    return [];
  }
  const parts = spans.flatMap((span, index) => {
    const part = readPart(text, span, quotes[index] ?? "", map);
    if (typeof part !== "string") return [part];
    problems.push({ field, message: part });
    return [];
  });
  const isInOrder = parts.every((part, index) => (parts[index - 1]?.end ?? 0) <= part.start);
  if (!isInOrder)
    problems.push({ field, message: "Its spans overlap or stand out of order; sort and join them." });
  return parts;
}

function readAnnotation(read: Read, from: LineAnnotation, codebook: Codebook): Annotation {
  const field = `annotation ${from.id}`;
  if (!codebook.labels.some(({ id }) => id === from.label)) {
    const message = `The label “${from.label}” is not in the codebook ${codebook.id}, version ${codebook.version}.`;
    read.problems.push({ field, message });
  }
  return {
    id: from.id,
    labelId: from.label,
    parts: readParts(read, from.spans, from.quote, field),
    attributes: from.attributes,
    confidence: from.confidence,
    note: from.note,
    origin: from.origin,
    codebookVersion: from.codebookVersion ?? codebook.version,
    revision: 1,
  };
}

function readEntity(read: Read, from: LineEntity): Entity {
  const { text } = read.line.article;
  const quotes =
    from.quote ??
    from.mentions.map(([start, end]) =>
      text.slice(read.map.toUtf16(codePoints(start)) ?? 0, read.map.toUtf16(codePoints(end)) ?? undefined),
    );
  // Mentions are checked one by one, because they may overlap and stand in any order.
  const parts = from.mentions.flatMap((span, index) =>
    readParts(read, [span], quotes.slice(index, index + 1), `entity ${from.id}`),
  );
  const mentions = parts.map((part, index) => ({ id: `${from.id}.${index + 1}`, part }));
  return { id: from.id, name: from.name, mentions, revision: 1 };
}

function readZones({ line, map, problems }: Read): Zone[] {
  const zones: Zone[] = [];
  let reached = 0;
  const length = line.article.text.length;
  // A zone that the file doesn't name is not body: what lies outside the named ones stays out of denominators.
  const fill = (end: number) => {
    if (end > reached) zones.push({ kind: "metadata", start: utf16(reached), end: utf16(end) });
  };
  for (const [index, { kind, start, end }] of line.zones.entries()) {
    const from = map.toUtf16(codePoints(start));
    const to = map.toUtf16(codePoints(end));
    if (from === null || to === null || from >= to || from < reached) {
      problems.push({
        field: `zone ${index + 1}`,
        message: `The range ${start}–${end} is empty, outside the text or before the zone above it.`,
      });
      return [];
    }
    fill(from);
    zones.push({ kind, start: from, end: to });
    reached = to;
  }
  if (zones.length === 0 && length > 0) return [{ kind: "body", start: utf16(0), end: utf16(length) }];
  fill(length);
  return zones;
}

function readLayers(read: Read, codebook: Codebook): Layer[] {
  const { line } = read;
  const decisions = readDecisions(line);
  const coders = new Map(line.layers.map((layer) => [keyOf(layer), layer.coder]));
  const fromDecisions = (line.decisions ?? []).map((decision) => ({ ...decision, layer: "gold" as const }));
  const all: Whose[] = [
    ...line.layers,
    ...line.annotations,
    ...line.entities,
    ...line.relations,
    ...line.judgements,
    ...line.flags,
    ...fromDecisions,
    ...line.submissions,
  ];
  const found = new Map(all.map((whose) => [keyOf(whose), whose]));
  return [...found.values()].map((whose, index) => {
    const key = keyOf(whose);
    const own = <T extends Whose>(items: readonly T[]) => items.filter((item) => keyOf(item) === key);
    const submission = own(line.submissions)[0];
    return {
      id: `l${index + 1}`,
      coder: { id: whose.annotator, pseudonym: whose.annotator, kind: coders.get(key) ?? "imported" },
      kind: layerKinds[whose.layer],
      round: whose.round,
      annotations: own(line.annotations)
        .filter(({ id }) => !decisions.copies.has(id))
        .map((annotation) => readAnnotation(read, annotation, codebook)),
      entities: own(line.entities).map((entity) => readEntity(read, entity)),
      relations: own(line.relations).map(({ id, type, from, to }) => ({
        id,
        type,
        fromId: from,
        toId: to,
        revision: 1,
      })),
      judgements: own(line.judgements).map(({ attribute, value }) => ({ judgementId: attribute, value })),
      flags: own(line.flags).map(({ kind, note }) => ({ kind, note })),
      decisions: whose.layer === "gold" ? decisions.of(whose) : [],
      submission: submission
        ? {
            layerVersion: 0,
            codebookVersion: submission.codebookVersion ?? codebook.version,
            zoneRevision: submission.zoneRevision ?? 0,
            submittedAt: submission.submittedAt,
          }
        : null,
    };
  });
}

function checkIds({ line, problems }: Read, layers: readonly Layer[]) {
  const seen = new Set<string>();
  const ids = [...line.annotations, ...line.entities].map(({ id }) => id);
  for (const id of ids) {
    if (seen.has(id)) problems.push({ field: id, message: "This id is used twice in the article." });
    seen.add(id);
  }
  for (const { entities } of layers) {
    for (const { mentions } of entities) for (const { id } of mentions) seen.add(id);
  }
  for (const { id, from, to } of line.relations) {
    const missing = [from, to].find((end) => !seen.has(end));
    if (missing !== undefined) {
      problems.push({ field: `relation ${id}`, message: `Its end “${missing}” is not in the article.` });
    }
  }
}

/** Turns a line of the right shape into an article, and says everything that is wrong with what it says. */
export function readLine(
  line: Line,
  codebook: Codebook,
  unknown: ArticleDocument["unknown"],
): { document: ArticleDocument; problems: Problem[] } {
  const { id, text, title, language, metadata, sha256 } = line.article;
  const { outlet, byline, publishedOn, url, extra } = metadata;
  const problems: Problem[] = [];
  if (text.includes("\r")) {
    problems.push({
      field: "article.text",
      message: "Contains carriage returns; use line feeds only and count offsets so.",
    });
  }
  if (sha256 !== undefined && sha256 !== sha256OfText(text)) {
    problems.push({
      field: "article.sha256",
      message: "The text is not the one that was hashed: it was changed since.",
    });
  }
  const read: Read = { line, map: codePointIndex(text), problems };
  const layers = readLayers(read, codebook);
  checkIds(read, layers);
  const document: ArticleDocument = {
    id,
    text,
    metadata: { title, outlet, byline, publishedOn, url, language, extra },
    zones: readZones(read),
    codebook,
    layers,
    unknown,
  };
  return { document, problems };
}

import { z } from "zod";
import { draftLayer, draftSpan, type DraftItem, type DraftSpan } from "../draft";
import type { InputFile, ReadItem } from "../format";
import { bareDraft, jsonDrafts, nameByPlace, type RecordPlace } from "../json/json-drafts";
import { metadataOf } from "../metadata-of";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";

const name = z.union([z.string(), z.number().transform(String)]);
const place = {
  start: z.number(),
  end: z.number(),
  token_start: z.number().optional(),
  token_end: z.number().optional(),
  label: z.string().optional(),
};
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const span = z.object({
  ...place,
  label: z.string(),
  id: name.optional(),
  text: z.string().optional(),
  type: z.string().optional(),
  source: z.string().optional(),
  input_hash: z.number().optional(),
  pattern: z.number().optional(),
  attributes: z.record(z.string(), value).default({}),
  confidence: z.number().int().nullable().default(null),
  note: z.string().default(""),
  origin: z
    .union([
      z.enum(["manual", "import", "memory", "all-occurrences", "model"]),
      z.templateLiteral(["rule:", z.string()]),
    ])
    .default("import"),
});
const end = z.object({ ...place, id: name.optional() });
const relation = z.object({
  head: z.number(),
  child: z.number(),
  head_span: end.optional(),
  child_span: end.optional(),
  label: z.string(),
  color: z.string().optional(),
});
const token = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  id: z.number(),
  ws: z.boolean().optional(),
  disabled: z.boolean().optional(),
  tokenizer_id: z.unknown().optional(),
});
const example = z.object({
  text: z.string(),
  meta: z.record(z.string(), z.unknown()).default({}),
  tokens: z.array(token).default([]),
  spans: z.array(span).default([]),
  relations: z.array(relation).default([]),
  options: z.array(z.unknown()).optional(),
  accept: z.array(z.string()).default([]),
  label: z.string().optional(),
  answer: z.enum(["accept", "reject", "ignore"]).default("accept"),
  _input_hash: z.number().optional(),
  _task_hash: z.number().optional(),
  _annotator_id: z.string().nullish(),
  _session_id: z.string().nullish(),
  _view_id: z.string().nullish(),
  _timestamp: z.number().nullish(),
  _is_binary: z.boolean().optional(),
});
type Example = z.infer<typeof example>;

/** A line of a file of match patterns, which has labels but no text. */
const pattern = z.object({ label: z.string(), pattern: z.unknown(), id: name.optional() });
const line = z.union([example, pattern]);

export const prodigyReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

/** The span that an end of a relation means: by its id, else by place and label, else by the token in it. */
function spanIdAt(
  spans: readonly (Example["spans"][number] & { id: string })[],
  head: number,
  at: z.infer<typeof end> | undefined,
) {
  const byId = spans.find(({ id }) => at?.id !== undefined && id === at.id);
  const byPlace = spans.find(
    ({ start, end: to, label }) =>
      start === at?.start && to === at.end && (at.label === undefined || at.label === label),
  );
  const byToken = spans.find(
    ({ token_start: first, token_end: last }) =>
      first !== undefined && last !== undefined && first <= head && head <= last,
  );
  return (byId ?? byPlace ?? byToken)?.id;
}

/** The text of the tokens proves a span whose own text isn't given. */
function quoteOf(
  { tokens }: Example,
  { text, token_start: first, token_end: last, start, end: to }: Example["spans"][number],
) {
  if (text !== undefined) return text;
  const [one, other] = [tokens[first ?? -1], tokens[last ?? -1]];
  const isOne = one !== undefined && one === other && one.start === start && one.end === to;
  return isOne ? one.text : null;
}

function* exampleItems(item: Example, at: RecordPlace): Generator<DraftItem> {
  const notice = (message: string): DraftItem => ({
    kind: "notice",
    notice: { file: at.file, line: at.line, message },
  });
  const named = item.spans.map((one, index) => ({ ...one, id: one.id ?? `span ${index + 1}` }));
  const spans = named.map((one): DraftSpan => ({
    ...draftSpan(one.id, one.label, { start: one.start, end: one.end, quote: quoteOf(item, one) }, null),
    attributes: one.attributes,
    confidence: one.confidence,
    note: one.note,
    origin: one.origin,
  }));
  const relations = item.relations.flatMap(({ head, child, head_span: one, child_span: other, label }) => {
    const [from, to] = [spanIdAt(named, head, one), spanIdAt(named, child, other)];
    return from === undefined || to === undefined ? [] : [{ type: label, from, to }];
  });
  if (relations.length < item.relations.length)
    yield notice("Relations between tokens that are no spans were left out.");
  const { article_id: articleId, ...meta } = item.meta;
  const { metadata, unknown } = metadataOf(meta);
  const annotator = item._annotator_id ?? item._session_id ?? "imported";
  const chosen = [...item.accept, ...(item.label === undefined ? [] : [item.label])];
  const layer = {
    ...draftLayer(annotator, spans),
    relations,
    judgements: chosen.length === 0 ? {} : { label: chosen },
  };
  const isAccepted = item.answer === "accept";
  if (!isAccepted) yield notice(`Spans of examples answered “${item.answer}” were left out.`);
  const byHash = item._input_hash === undefined ? null : `input${item._input_hash}`;
  const id = typeof articleId === "string" ? articleId : (byHash ?? nameByPlace(at));
  const kept = Object.fromEntries(Object.entries(unknown).map(([key, one]) => [`/${key}`, one]));
  const draft = bareDraft(id, item.text, at);
  yield { kind: "draft", draft: { ...draft, metadata, unknown: kept, layers: isAccepted ? [layer] : [] } };
}

function* lineItems(item: z.infer<typeof line>, at: RecordPlace): Generator<DraftItem> {
  if ("text" in item) yield* exampleItems(item, at);
  else {
    const message = "This is a file of match patterns: it has labels, but no text to read.";
    yield { kind: "notice", notice: { file: at.file, line: at.line, message } };
  }
}

/** Reads Prodigy's and spaCy's JSON Lines: spans, relations and choices, a line for each example and annotator. */
export const readProdigy = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => jsonDrafts(files, line, lineItems), {
    codebookId: "prodigy",
    declared: prodigyReading,
    reading: options.reading,
  });

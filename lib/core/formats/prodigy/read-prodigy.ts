import { draftLayer, draftSpan, type DraftItem, type DraftLayer, type DraftSpan } from "../draft";
import type { InputFile, ReadItem } from "../format";
import { bareDraft, jsonDrafts, nameByPlace, type RecordPlace } from "../json/json-drafts";
import { byPointer } from "../json/json-pointer";
import { plainName } from "../json/plain-name";
import { metadataOf } from "../metadata-of";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { lineSchema, type Example, type ProdigyLine } from "./example-schema";
import { quoteOf, spanIdAt } from "./example-spans";

export const prodigyReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

/** What one annotator said of an example. */
function layerOf(item: Example): DraftLayer {
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
  const chosen = [...item.accept, ...(item.label === undefined ? [] : [item.label])];
  return {
    ...draftLayer(item._annotator_id ?? item._session_id ?? "imported", spans),
    relations,
    judgements: chosen.length === 0 ? {} : { label: chosen },
  };
}

function* exampleItems(item: Example, at: RecordPlace): Generator<DraftItem> {
  const notice = (message: string): DraftItem => ({
    kind: "notice",
    notice: { file: at.file, line: at.line, message },
  });
  const layer = layerOf(item);
  if (layer.relations.length < item.relations.length)
    yield notice("Relations between tokens that are no spans were left out.");
  const isAccepted = item.answer === "accept";
  if (!isAccepted) yield notice(`Spans of examples answered “${item.answer}” were left out.`);
  const { article_id: articleId, ...meta } = item.meta;
  const { metadata, unknown } = metadataOf(meta);
  const byHash = item._input_hash === undefined ? null : `input${item._input_hash}`;
  const draft = {
    ...bareDraft(plainName(articleId) ?? byHash ?? nameByPlace(at), item.text, at),
    metadata,
    unknown: byPointer(unknown),
    layers: isAccepted ? [layer] : [],
  };
  yield { kind: "draft", draft };
}

function* lineItems(item: ProdigyLine, at: RecordPlace): Generator<DraftItem> {
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
  placeDrafts(() => jsonDrafts(files, lineSchema, lineItems), {
    codebookId: "prodigy",
    declared: prodigyReading,
    reading: options.reading,
  });

import {
  draftLayer,
  draftSpan,
  type Draft,
  type DraftItem,
  type DraftLayer,
  type DraftSpan,
  type Place,
} from "../draft";
import type { InputFile, ReadItem } from "../format";
import { inputText, numberedLines } from "../input-text";
import { bareDraft } from "../json/json-drafts";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { lineFinder } from "./line-finder";
import { ptcFile, type PtcFile } from "./ptc-files";
import { ptcReading } from "./ptc-carries";
import { ptcRow, type PtcRow } from "./ptc-row";

type Layers = Map<string, { spans: DraftSpan[]; judgements: DraftLayer["judgements"] }>;
type Article = { draft: Draft; layers: Layers; lineAt: ReturnType<typeof lineFinder> };

function layerOf(article: Article, annotator: string) {
  const layer = article.layers.get(annotator) ?? { spans: [], judgements: {} };
  article.layers.set(annotator, layer);
  return layer;
}

/** Adds what a row says to its article; a message where it can't. */
function addRow(article: Article, annotator: string, row: PtcRow, place: Place): string | null {
  const layer = layerOf(article, annotator);
  const name = () => `${layer.spans.length + 1}`;
  if (row.kind === "span") {
    const part = { start: row.start, end: row.end, quote: null };
    layer.spans.push(draftSpan(name(), row.label, part, place));
  } else if (row.kind === "article") layer.judgements = { ...layer.judgements, [row.judgement]: row.value };
  else if (row.kind === "line") {
    const part = article.lineAt(row.line);
    if (part === null) return `The article ${row.articleId} has no line ${row.line}.`;
    for (const label of row.labels) layer.spans.push(draftSpan(name(), label, part, place));
  }
  return null;
}

function* readArticles(files: readonly PtcFile[]): Generator<DraftItem, Map<string, Article>> {
  const articles = new Map<string, Article>();
  for (const item of files) {
    if (item.kind !== "article") continue;
    const text = inputText(item.file);
    if (!text.ok) {
      yield { kind: "error", error: text.error };
      continue;
    }
    const file = item.file.name;
    if (articles.has(item.id)) {
      const message = `There are two texts of the article ${item.id}. Leave one out.`;
      yield { kind: "error", error: { file, line: null, field: null, message } };
    }
    const draft = bareDraft(item.id, text.value, { file, line: null, item: 1 });
    articles.set(item.id, { draft, layers: new Map(), lineAt: lineFinder(text.value) });
  }
  return articles;
}

function* readLabels(
  item: PtcFile & { kind: "labels" },
  articles: Map<string, Article>,
): Generator<DraftItem> {
  const { file, annotator, articleId } = item;
  const text = inputText(file);
  if (!text.ok) {
    yield { kind: "error", error: text.error };
    return;
  }
  const error = (line: number | null, message: string): DraftItem => ({
    kind: "error",
    error: { file: file.name, line, field: null, message },
  });
  const missing = (id: string) => `There is no text article${id}.txt for these labels. Add it.`;
  const own = articleId === null ? undefined : articles.get(articleId);
  if (!own && articleId !== null) yield error(null, missing(articleId));
  let unlabelled = 0;
  for (const { line, text: content } of numberedLines(text.value)) {
    if (content.trim() === "") continue;
    const row = ptcRow(content);
    if (!row.ok) {
      yield error(line, row.error);
      continue;
    }
    if (row.value.kind === "unlabelled") {
      unlabelled += 1;
      continue;
    }
    const article = articles.get(row.value.articleId);
    const problem = article
      ? addRow(article, annotator, row.value, { file: file.name, line })
      : missing(row.value.articleId);
    if (problem !== null) yield error(line, problem);
  }
  // A file without rows says that nothing was found, which is data; a template says nothing.
  if (own && unlabelled === 0) layerOf(own, annotator);
  if (unlabelled > 0) {
    const message = `${unlabelled} rows have “?” for their label, as templates do, and were left out.`;
    yield { kind: "notice", notice: { file: file.name, line: null, message } };
  }
}

function* ptcDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  const known = files.map(ptcFile);
  const articles = yield* readArticles(known);
  for (const item of known) {
    if (item.kind === "labels") yield* readLabels(item, articles);
    if (item.kind === "other") {
      const message = "This is neither an article’s text nor a label file, and was not read.";
      yield { kind: "notice", notice: { file: item.file.name, line: null, message } };
    }
  }
  for (const { draft, layers } of articles.values()) {
    const made = [...layers].map(([name, layer]) => ({
      ...draftLayer(name, layer.spans),
      judgements: layer.judgements,
    }));
    yield { kind: "draft", draft: { ...draft, layers: made } };
  }
}

/**
 * Reads propaganda corpora: texts and label files of FLC, SI, TC and SLC, of SemEval-2020 and of the three
 * subtasks of SemEval-2023. A folder of label files is an annotator.
 */
export const readPtc = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => ptcDrafts(files), { codebookId: "ptc", declared: ptcReading, reading: options.reading });

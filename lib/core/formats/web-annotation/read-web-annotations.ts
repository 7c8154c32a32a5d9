import {
  draftLayer,
  draftSpan,
  type Draft,
  type DraftItem,
  type DraftPart,
  type DraftRelation,
  type DraftSpan,
} from "../draft";
import { splitPath } from "../file-stem";
import type { InputFile, ReadItem } from "../format";
import { inputText } from "../input-text";
import { bareDraft } from "../json/json-drafts";
import { jsonRecords } from "../json/json-records";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { bodiesOf, listOf } from "./annotation-bodies";
import {
  pageSchema,
  webAnnotationSchema,
  type Selector,
  type WebAnnotation,
  type WebTarget,
} from "./annotation-schema";
import { locateQuote } from "./locate-quote";

/** The recommendation says: code points, not code units. */
export const webAnnotationReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

type Layer = { spans: DraftSpan[]; relations: DraftRelation[] };
type Article = { draft: Draft; layers: Map<string, Layer> };
type Item = { value: WebAnnotation; file: string; line: number | null; number: number };

const isJson = ({ name }: InputFile) => /\.(?:jsonld|jsonl|json)$/i.test(name);
const lastStep = (iri: string) =>
  decodeURI(iri.split(/[?#]/)[0]?.split("/").at(-1) ?? iri).replace(/\.txt$/i, "");

function* annotationsIn(value: unknown): Generator {
  const page = pageSchema.safeParse(value);
  if (!page.success) {
    yield value;
    return;
  }
  yield* page.data.items;
  if (typeof page.data.first === "object") yield* page.data.first.items;
}

function* readItems(files: readonly InputFile[]): Generator<DraftItem, Item[]> {
  const items: Item[] = [];
  for (const file of files.filter(isJson)) {
    for (const record of jsonRecords(file)) {
      if (!record.ok) {
        yield { kind: "error", error: record.error };
        continue;
      }
      for (const value of annotationsIn(record.value.value)) {
        const number = items.length + 1;
        const checked = webAnnotationSchema.safeParse(value);
        const place = { file: file.name, line: record.value.line };
        if (checked.success) items.push({ value: checked.data, ...place, number });
        else {
          const [issue] = checked.error.issues;
          const field = ["annotation", String(number), ...(issue?.path ?? [])].join(".");
          const message = `Is no Web Annotation: ${issue?.message ?? "it has another shape"}.`;
          yield { kind: "error", error: { ...place, field, message } };
        }
      }
    }
  }
  return items;
}

function creatorOf({ creator }: WebAnnotation): string {
  const [first] = listOf(creator);
  if (first === undefined) return "imported";
  return typeof first === "string"
    ? lastStep(first)
    : (first.nickname ?? first.name ?? lastStep(first.id ?? "imported"));
}

/** The places that a target names, all of them together. */
function pointersOf(target: WebTarget): { source: string; selectors: Selector[] }[] {
  if (typeof target === "string") return [{ source: target, selectors: [] }];
  const { id, source, selector, items } = target;
  if (items) return items.flatMap(pointersOf);
  return [{ source: source ?? id ?? "", selectors: listOf(selector) }];
}

function layerOf(article: Article, name: string): Layer {
  const layer = article.layers.get(name) ?? { spans: [], relations: [] };
  article.layers.set(name, layer);
  return layer;
}

/** An id that is only a fragment belongs to its file; others have the same ones. */
const fullId = (id: string, file: string) => (id.startsWith("#") ? `${file}${id}` : id);

/** Adds an annotation about stretches of one text; a message where it isn't one. */
function addSpan({ value, file, line, number }: Item, articles: ReadonlyMap<string, Article>): string | null {
  const pointers = listOf(value.target).flatMap(pointersOf);
  const sources = new Set(pointers.map(({ source }) => lastStep(source)));
  const [source = ""] = sources;
  if (sources.size !== 1) return "It is about several texts at once.";
  const article = articles.get(source);
  if (article === undefined)
    return `The text “${source}” that it is about is not among the files. Add it as ${source}.txt.`;
  const parts: DraftPart[] = [];
  for (const { selectors } of pointers) {
    const part = locateQuote(article.draft.text, selectors);
    if (typeof part === "string") return part;
    parts.push(part);
  }
  const { label, furtherLabels, attributes, note } = bodiesOf(value);
  const id = fullId(value.id ?? `#${number}`, file);
  const layer = layerOf(article, creatorOf(value));
  for (const [index, tag] of [label, ...furtherLabels].entries()) {
    const name = index === 0 ? id : `${id}.${index + 1}`;
    const [first = { start: 0, end: 0, quote: null }] = parts;
    layer.spans.push({ ...draftSpan(name, tag, first, { file, line }), parts, attributes, note });
  }
  return null;
}

const isLink = ({ motivation }: WebAnnotation) => listOf(motivation).includes("linking");

/** A link joins the annotation that it is about to the one in its body; its tag is the relation's type. */
function addLink({ value, file }: Item, articles: Iterable<Article>): string | null {
  const [from] = listOf(value.target).flatMap(pointersOf);
  const to = listOf(value.body)
    .map((body) => (typeof body === "string" ? body : body.source))
    .find(Boolean);
  if (from === undefined || to === undefined) return "A link needs a target and a body that are annotations.";
  const ends = { from: fullId(from.source, file), to: fullId(to, file) };
  for (const article of articles) {
    const layer = article.layers.get(creatorOf(value));
    if (layer?.spans.some(({ id }) => id === ends.from)) {
      layer.relations.push({ type: bodiesOf(value).label, ...ends });
      return null;
    }
  }
  return `The annotation ${from.source} that it links is not among the files.`;
}

function readTexts(files: readonly InputFile[]): { articles: Map<string, Article>; errors: DraftItem[] } {
  const articles = new Map<string, Article>();
  const errors: DraftItem[] = [];
  for (const file of files.filter((item) => !isJson(item))) {
    const text = inputText(file);
    if (!text.ok) {
      errors.push({ kind: "error", error: text.error });
      continue;
    }
    const id = splitPath(file.name).name.replace(/\.txt$/i, "");
    const draft = bareDraft(id, text.value, { file: file.name, line: null, item: 1 });
    articles.set(id, { draft, layers: new Map() });
  }
  return { articles, errors };
}

function* webDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  const { articles, errors } = readTexts(files);
  yield* errors;
  const items = yield* readItems(files);
  const inOrder = [
    ...items.filter(({ value }) => !isLink(value)),
    ...items.filter(({ value }) => isLink(value)),
  ];
  for (const item of inOrder) {
    const problem = isLink(item.value) ? addLink(item, articles.values()) : addSpan(item, articles);
    if (problem === null) continue;
    const { file, line, number, value } = item;
    const field = `annotation ${value.id ?? number}`;
    yield { kind: "error", error: { file, line, field, message: problem } };
  }
  for (const { draft, layers } of articles.values()) {
    const made = [...layers].map(([name, { spans, relations }]) => ({
      ...draftLayer(name, spans),
      relations,
    }));
    yield { kind: "draft", draft: { ...draft, layers: made } };
  }
}

/** Reads W3C Web Annotations, alone, in pages or in collections, about texts that come as files beside them. */
export const readWebAnnotations = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => webDrafts(files), {
    codebookId: "web-annotation",
    declared: webAnnotationReading,
    reading: options.reading,
  });

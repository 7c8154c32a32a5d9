import { draftLayer, type DraftItem, type DraftSpan } from "../draft";
import { splitPath } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { jsonFile } from "../json/json-file";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";
import { annotationsSchema, articleSchema } from "./basil-schema";
import { phraseSpan, placedArticle, plainValues, type PlacedArticle } from "./sentence-places";

/** Offsets count code points inside a sentence; the text is made here of title and sentences. */
export const basilReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

/** Years and “annotations” are folders of the release, not people. */
const annotatorOf = (name: string) => {
  const { folder } = splitPath(name);
  return folder === null || /^(?:\d{4}|annotations?|articles?|data)$/i.test(folder) ? "imported" : folder;
};

type Read = { file: string; value: unknown };

function* readJson(files: readonly InputFile[]): Generator<DraftItem, Read[]> {
  const read: Read[] = [];
  for (const file of files) {
    const json = jsonFile(file);
    if (json.ok) read.push({ file: file.name, value: json.value });
    else yield { kind: "error", error: json.error };
  }
  return read;
}

/** The articles among the files by their ids; two of one id are told, since nothing says which is meant. */
function* articlesOf(read: readonly Read[]): Generator<DraftItem, Map<string, PlacedArticle>> {
  const articles = new Map<string, PlacedArticle>();
  for (const { file, value } of read) {
    const checked = articleSchema.safeParse(value);
    if (!checked.success) continue;
    const article = placedArticle(checked.data, file);
    const before = articles.get(checked.data.uuid);
    if (before && before.draft.text !== article.draft.text) {
      const message = `The article ${checked.data.uuid} came before with another text (${before.draft.file}). Leave one out.`;
      yield { kind: "error", error: { file, line: null, field: "uuid", message } };
    }
    articles.set(checked.data.uuid, before ?? article);
  }
  return articles;
}

/** The draft of one file of annotations, and what in it can't be understood. */
function* annotationItems(
  { file, value }: Read,
  articles: ReadonlyMap<string, PlacedArticle>,
): Generator<DraftItem, string | null> {
  const error = (field: string | null, message: string): DraftItem => ({
    kind: "error",
    error: { file, line: null, field, message },
  });
  const checked = annotationsSchema.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    yield error(issue?.path.join(".") ?? null, "Is neither an article nor annotations of BASIL.");
    return null;
  }
  const { uuid, "phrase-level-annotations": phrases, "article-level-annotations": whole } = checked.data;
  const article = articles.get(uuid);
  if (article === undefined) {
    yield error("uuid", `The article ${uuid} is not among the files. Add it.`);
    return null;
  }
  const spans: DraftSpan[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const span = phraseSpan(phrase, index, article, file);
    if (typeof span === "string") yield error(`phrase-level-annotations.${index}`, span);
    else spans.push(span);
  }
  const layer = { ...draftLayer(annotatorOf(file), spans), judgements: plainValues(whole) };
  yield { kind: "draft", draft: { ...article.draft, file, layers: [layer] } };
  return uuid;
}

function* basilDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  const read = yield* readJson(files);
  const articles = yield* articlesOf(read);
  const annotated = new Set<string | null>();
  for (const item of read) {
    if (!articleSchema.safeParse(item.value).success) annotated.add(yield* annotationItems(item, articles));
  }
  for (const [id, { draft }] of articles) if (!annotated.has(id)) yield { kind: "draft", draft };
}

/** Reads BASIL: articles of sentences, and phrases in them with their eight attributes. */
export const readBasil = (
  files: readonly InputFile[],
  options: ReadOptions = readDefaults,
): Generator<ReadItem> =>
  placeDrafts(() => basilDrafts(files), {
    codebookId: "basil",
    declared: basilReading,
    reading: options.reading,
  });

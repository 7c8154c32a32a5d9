import { z } from "zod";
import type { AttributeValue } from "../../annotation/article-document";
import { countCodePoints } from "../../text/code-points";
import { draftLayer, draftSpan, type Draft, type DraftItem, type DraftSpan } from "../draft";
import { splitPath } from "../file-stem";
import type { InputFile, ReadItem } from "../format";
import { inputText } from "../input-text";
import { bareDraft } from "../json/json-drafts";
import { parseJson } from "../json/parse-json";
import { metadataOf } from "../metadata-of";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { readDefaults, type ReadOptions } from "../read-options";

const article = z.looseObject({
  uuid: z.string(),
  title: z.string().default(""),
  source: z.string().optional(),
  "body-paragraphs": z.array(z.array(z.string())),
});
const phrase = z.looseObject({
  txt: z.string(),
  id: z.string(),
  start: z.number(),
  end: z.number(),
  bias: z.string(),
});
const annotations = z.looseObject({
  uuid: z.string(),
  "article-level-annotations": z.record(z.string(), z.unknown()).default({}),
  "phrase-level-annotations": z.array(phrase),
});

/** Offsets count code points inside a sentence; the text is made here of title and sentences. */
export const basilReading: OffsetReading = {
  unit: "code points",
  countsMark: true,
  countsCarriageReturns: true,
};

type Article = { draft: Draft; sentences: Map<string, { start: number; text: string }> };

/** Title, blank line, paragraphs with a blank line between, sentences with a space: and where each begins, in code points. */
function articleOf(value: z.infer<typeof article>, file: string): Article {
  const { uuid, title, source, "body-paragraphs": paragraphs, ...rest } = value;
  const sentences: Article["sentences"] = new Map([["title", { start: 0, text: title }]]);
  const pieces = [title];
  let length = countCodePoints(title);
  let number = 0;
  for (const paragraph of paragraphs) {
    for (const [index, sentence] of paragraph.entries()) {
      const gap = index === 0 ? "\n\n" : " ";
      length += gap.length;
      sentences.set(`p${number}`, { start: length, text: sentence });
      pieces.push(gap, sentence);
      length += countCodePoints(sentence);
      number += 1;
    }
  }
  const { metadata } = metadataOf({ title, outlet: source, ...rest });
  const headline = countCodePoints(title);
  const zones =
    headline > 0 && headline < length
      ? [
          { kind: "headline" as const, start: 0, end: headline },
          { kind: "body" as const, start: headline, end: length },
        ]
      : null;
  const draft = bareDraft(uuid, pieces.join(""), { file, line: null, item: 1 });
  return { draft: { ...draft, metadata, zones }, sentences };
}

const plainValues = (fields: Readonly<Record<string, unknown>>): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, AttributeValue][] => {
      if (typeof value === "string") return value === "" ? [] : [[name, value]];
      if (typeof value === "number" || typeof value === "boolean") return [[name, value]];
      return value === null || value === undefined ? [] : [[name, JSON.stringify(value)]];
    }),
  );

/** A phrase's place in its sentence becomes one in the article. Ids such as `p10_1` are repetitions of `p10`. */
function spanOf(
  value: z.infer<typeof phrase>,
  index: number,
  { sentences }: Article,
  file: string,
): DraftSpan | string {
  const { txt, id, start, end, bias, notes, ...rest } = value;
  const sentence = sentences.get(id) ?? sentences.get(id.replace(/_\d+$/, ""));
  if (sentence === undefined) return `There is no sentence ${id}.`;
  const part = { start: sentence.start + start, end: sentence.start + end, quote: txt };
  return {
    ...draftSpan(`${index}`, bias, part, { file, line: null }),
    attributes: plainValues(rest),
    note: typeof notes === "string" ? notes : "",
  };
}

/** Years and “annotations” are folders of the release, not people. */
const annotatorOf = (name: string) => {
  const { folder } = splitPath(name);
  return folder === null || /^(?:\d{4}|annotations?|articles?|data)$/i.test(folder) ? "imported" : folder;
};

type Read = { file: string; value: unknown };

function* readJson(files: readonly InputFile[]): Generator<DraftItem, Read[]> {
  const read: Read[] = [];
  for (const file of files) {
    const text = inputText(file);
    const parsed = text.ok ? parseJson(text.value.replace(/^\uFEFF/, "")) : null;
    if (!text.ok) yield { kind: "error", error: text.error };
    else if (parsed?.ok) read.push({ file: file.name, value: parsed.value });
    else
      yield {
        kind: "error",
        error: { file: file.name, line: null, field: null, message: parsed?.error ?? "" },
      };
  }
  return read;
}

function* basilDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  const read = yield* readJson(files);
  const articles = new Map<string, Article>();
  for (const { file, value } of read) {
    const checked = article.safeParse(value);
    if (checked.success) articles.set(checked.data.uuid, articleOf(checked.data, file));
  }
  const used = new Set<string>();
  for (const { file, value } of read) {
    if (article.safeParse(value).success) continue;
    const error = (field: string | null, message: string): DraftItem => ({
      kind: "error",
      error: { file, line: null, field, message },
    });
    const checked = annotations.safeParse(value);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      yield error(issue?.path.join(".") ?? null, "Is neither an article nor annotations of BASIL.");
      continue;
    }
    const own = articles.get(checked.data.uuid);
    if (own === undefined) {
      yield error("uuid", `The article ${checked.data.uuid} is not among the files. Add it.`);
      continue;
    }
    used.add(checked.data.uuid);
    const spans: DraftSpan[] = [];
    for (const [index, item] of checked.data["phrase-level-annotations"].entries()) {
      const span = spanOf(item, index, own, file);
      if (typeof span === "string") yield error(`phrase-level-annotations.${index}`, span);
      else spans.push(span);
    }
    const judgements = plainValues(checked.data["article-level-annotations"]);
    const layer = { ...draftLayer(annotatorOf(file), spans), judgements };
    yield { kind: "draft", draft: { ...own.draft, file, layers: [layer] } };
  }
  for (const [id, { draft }] of articles) if (!used.has(id)) yield { kind: "draft", draft };
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

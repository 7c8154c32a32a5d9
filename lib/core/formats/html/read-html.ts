import type { DraftItem } from "../draft";
import { stemOf } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { inputText } from "../input-text";
import { bareDraft } from "../json/json-drafts";
import type { OffsetReading } from "../offset-readings";
import { placeDrafts } from "../place-drafts";
import { extractArticle } from "./extract-article";

const htmlReading: OffsetReading = { unit: "UTF-16 units", countsMark: true, countsCarriageReturns: true };

function* htmlDrafts(files: readonly InputFile[]): Generator<DraftItem> {
  for (const file of files) {
    const html = inputText(file);
    if (!html.ok) {
      yield { kind: "error", error: html.error };
      continue;
    }
    const article = extractArticle(html.value);
    if (!article.ok) {
      yield { kind: "error", error: { file: file.name, line: null, field: null, message: article.error } };
      continue;
    }
    const { text, zones, metadata } = article.value;
    const id = stemOf(file.name);
    yield {
      kind: "draft",
      draft: { ...bareDraft(id, text, { file: file.name, line: null, item: 1 }), zones, metadata },
    };
  }
}

/** Reads web pages as articles without annotations: readability takes out the article, nothing of the page is run. */
export const readHtml = (files: readonly InputFile[]): Generator<ReadItem> =>
  placeDrafts(() => htmlDrafts(files), {
    codebookId: "imported",
    declared: htmlReading,
    reading: htmlReading,
  });

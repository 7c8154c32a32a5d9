import type { DraftItem } from "./draft";
import { checkDraft } from "./draft-check";
import { draftGroups } from "./draft-groups";
import type { ReadItem } from "./format";
import { mostArticles, tooManyArticles } from "./most-articles";
import { rawText } from "./raw-text";
import { offsetTally } from "./offset-tally";
import { placeArticle } from "./place-article";
import type { PlaceOptions } from "./read-options";
import { newVocabulary, noteWords } from "./vocabulary";
import { codebookOf } from "./codebook-of";
import { vocabularyIds } from "./vocabulary-ids";

/**
 * Makes articles of drafts, in two passes over them (so `drafts` is a function): the first collects the words in
 * use and tries every reading of the offsets, the second places each span under the reading that gets most right.
 * Any error of the first pass ends it there. Spans that don't fit are told as misfits and left out of the articles.
 */
export function* placeDrafts(drafts: () => Iterable<DraftItem>, options: PlaceOptions): Generator<ReadItem> {
  const vocabulary = newVocabulary();
  const tally = offsetTally(options.declared);
  const groups = draftGroups();
  let hasErrors = false;
  let count = 0;
  for (const item of drafts()) {
    if (item.kind === "notice") yield item;
    else if (item.kind === "error") {
      hasErrors = true;
      yield item;
    } else {
      count += 1;
      if (count > mostArticles) {
        yield { kind: "error", error: tooManyArticles(item.draft.file, item.draft.line) };
        return;
      }
      const errors = checkDraft(item.draft);
      const clash = errors.length === 0 ? groups.note(item.draft) : null;
      if (clash) errors.push(clash);
      hasErrors ||= errors.length > 0;
      yield* errors.map((error): ReadItem => ({ kind: "error", error }));
      if (hasErrors) continue;
      noteWords(vocabulary, item.draft);
      tally.add(item.draft, rawText(item.draft.text));
    }
  }
  if (hasErrors) return;
  const tallied = tally.report();
  const report = { ...tallied, chosen: options.reading ?? tallied.chosen };
  yield { kind: "offsets", report };
  const ids = vocabularyIds(vocabulary);
  const codebook = codebookOf(vocabulary, ids, options.codebookId);
  for (const item of drafts()) {
    if (item.kind !== "draft") continue;
    const draft = groups.take(item.draft);
    if (draft === null) continue;
    yield* placeArticle({ draft, raw: rawText(draft.text), reading: report.chosen, codebook, ids });
  }
}

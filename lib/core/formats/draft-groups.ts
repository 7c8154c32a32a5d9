import { sha256OfText } from "../text/sha256";
import type { Draft, DraftLayer } from "./draft";
import { withLineFeeds } from "./raw-text";
import type { FormatError } from "./format-error";

const layerKey = ({ kind, annotator, round }: DraftLayer) => JSON.stringify([kind, annotator, round]);

/** Several annotators' lines or files about one article become one article. */
export type DraftGroups = {
  /** First pass: takes note of a draft, or says why it can't belong to what came before. */
  note(draft: Draft): FormatError | null;
  /** Second pass: the whole article when its last draft has come, else null. */
  take(draft: Draft): Draft | null;
};

/** One article of two drafts: what the first says of it stands, the other adds what it doesn't say. */
const joined = (first: Draft, other: Draft): Draft => ({
  ...first,
  metadata: {
    ...other.metadata,
    ...first.metadata,
    extra: { ...other.metadata.extra, ...first.metadata.extra },
  },
  unknown: { ...other.unknown, ...first.unknown },
  layers: [...first.layers, ...other.layers],
});

export function draftGroups(): DraftGroups {
  const known = new Map<string, { text: string; layers: Map<string, string>; count: number }>();
  const waiting = new Map<string, Draft[]>();
  const place = ({ file, line }: Draft) => (line === null ? file : `${file}, line ${line}`);
  return {
    note(draft) {
      const text = sha256OfText(withLineFeeds(draft.text).replace(/^\uFEFF/, ""));
      const before = known.get(draft.id) ?? { text, layers: new Map<string, string>(), count: 0 };
      known.set(draft.id, before);
      before.count += 1;
      const error = (message: string): FormatError => ({
        file: draft.file,
        line: draft.line,
        field: null,
        message,
      });
      if (before.text !== text) {
        return error(`The article ${draft.id} came before with another text. Give one of them another name.`);
      }
      for (const layer of draft.layers) {
        const first = before.layers.get(layerKey(layer));
        if (first !== undefined) {
          return error(
            `The article ${draft.id} came before from the same annotator (${first}). Leave one out.`,
          );
        }
        before.layers.set(layerKey(layer), place(draft));
      }
      return null;
    },
    take(draft) {
      const expected = known.get(draft.id)?.count ?? 1;
      if (expected === 1) return draft;
      const all = waiting.get(draft.id) ?? [];
      all.push(draft);
      waiting.set(draft.id, all);
      if (all.length < expected) return null;
      waiting.delete(draft.id);
      return all.reduce(joined);
    },
  };
}

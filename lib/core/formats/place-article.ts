import type { ArticleDocument, Layer, Metadata, Zone } from "../annotation/article-document";
import { utf16 } from "../text/offsets";
import type { ReadItem } from "./format";
import { placeLayer } from "./place-layer";
import type { Placing } from "./placing";

const noMetadata: Metadata = {
  title: "",
  outlet: "",
  byline: "",
  publishedOn: "",
  url: "",
  language: "",
  extra: {},
};

function zonesOf({ draft, raw, reading }: Placing): Zone[] {
  const length = raw.canonical.length;
  const named = (draft.zones ?? []).flatMap(({ kind, start, end }): Zone[] => {
    const [from, to] = [raw.locate(reading, start), raw.locate(reading, end)];
    return from === null || to === null || from >= to ? [] : [{ kind, start: from, end: to }];
  });
  const covers =
    named[0]?.start === 0 &&
    named.at(-1)?.end === length &&
    named.every(({ start }, index) => index === 0 || start === named[index - 1]?.end);
  return covers ? named : [{ kind: "body", start: utf16(0), end: utf16(length) }];
}

/** The article of a draft, with what in it has no place told before. */
export function* placeArticle(placing: Placing): Generator<ReadItem> {
  const { draft, raw, codebook } = placing;
  let count = 0;
  const nextId = () => `a${(count += 1)}`;
  const layers: Layer[] = [];
  for (const [index, layer] of draft.layers.entries()) {
    layers.push(yield* placeLayer(placing, layer, index + 1, nextId));
  }
  const document: ArticleDocument = {
    id: draft.id,
    text: raw.canonical,
    metadata: { ...noMetadata, ...draft.metadata },
    zones: zonesOf(placing),
    codebook,
    layers,
    unknown: draft.unknown,
  };
  yield { kind: "document", document };
}

import type { ArticleDocument, Layer, LayerKind } from "../annotation/article-document";
import { annotationsOf } from "../formats/gold";
import { segments } from "../text/segments";

/** A piece of an excerpt under one label, or under none. */
export type SamplePiece = { words: string; labelId: string | null; isSample: boolean };
export type Sample = {
  key: string;
  article: string;
  coder: string;
  kind: LayerKind;
  labelId: string;
  label: string;
  pieces: SamplePiece[];
};

/** So many units of text stand on either side of a sample. */
const around = 110;

/** Where an excerpt begins and ends, so that it cuts no word if white space is near. */
function edges(text: string, from: number, to: number): [number, number] {
  const [low, high] = [Math.max(0, from - around), Math.min(text.length, to + around)];
  const space = low === 0 ? 0 : text.slice(low, from).search(/\s/u);
  const back = high === text.length ? null : /\s\S*$/u.exec(text.slice(to, high));
  return [space < 0 ? from : low + space, back ? to + back.index : high === text.length ? high : to];
}

function sampleOf(document: ArticleDocument, layer: Layer, at: number): Sample | null {
  const annotations = annotationsOf(layer, document).map(({ annotation }) => annotation);
  const chosen = annotations[at];
  const [first, last] = [chosen?.parts[0], chosen?.parts.at(-1)];
  if (!chosen || !first || !last) return null;
  const { text } = document;
  const [start, end] = edges(text, first.start, Math.max(first.end, Math.min(last.end, first.end + around)));
  const spans = annotations
    .flatMap(({ id, labelId, parts }) => parts.map((part) => ({ ...part, id, labelId })))
    .filter((part) => part.start < end && part.end > start);
  const pieces: SamplePiece[] = [];
  let done = start;
  const plain = (to: number) => {
    if (to > done) pieces.push({ words: text.slice(done, to), labelId: null, isSample: false });
    done = Math.max(done, to);
  };
  for (const segment of segments(spans)) {
    const [from, to] = [Math.max(segment.start, start), Math.min(segment.end, end)];
    if (from >= to) continue;
    plain(from);
    const own = segment.spans.find(({ id }) => id === chosen.id) ?? segment.spans.at(-1);
    pieces.push({
      words: text.slice(from, to),
      labelId: own?.labelId ?? null,
      isSample: own?.id === chosen.id,
    });
    done = to;
  }
  plain(end);
  return {
    key: `${document.id} ${layer.id} ${chosen.id}`,
    article: document.metadata.title || document.id,
    coder: layer.coder.pseudonym,
    kind: layer.kind,
    labelId: chosen.labelId,
    label: document.codebook.labels.find(({ id }) => id === chosen.labelId)?.name ?? chosen.labelId,
    pieces,
  };
}

/** Samples of the spans that were found, spread evenly over all of them, in their order; the same ones every time. */
export function drawSamples(documents: readonly ArticleDocument[], wanted = 20): Sample[] {
  const places = documents.flatMap((document) =>
    document.layers.flatMap((layer) =>
      Array.from({ length: annotationsOf(layer, document).length }, (_, at) => ({ document, layer, at })),
    ),
  );
  const count = Math.min(wanted, places.length);
  return Array.from(
    { length: count },
    (_, index) => places[Math.floor((index * places.length) / count)],
  ).flatMap((place) => (place ? (sampleOf(place.document, place.layer, place.at) ?? []) : []));
}

import {
  draftLayer,
  draftSpan,
  type DraftItem,
  type DraftPart,
  type DraftRelation,
  type DraftSpan,
} from "../draft";
import { bareDraft } from "../json/json-drafts";
import type { TextFile } from "../text-files";
import { bodiesOf, listOf } from "./annotation-bodies";
import type { Selector, WebTarget } from "./annotation-schema";
import { locateQuote } from "./locate-quote";
import { nameInIri } from "./name-in-iri";
import { creatorOf, type WebItem } from "./web-items";

type Layer = { spans: DraftSpan[]; relations: DraftRelation[] };

/** Texts with what annotations say of them. Each adding gives a message where the annotation can't be understood. */
export type AnnotatedTexts = {
  addSpan(item: WebItem): string | null;
  /** After all spans, since a link may stand before what it joins. */
  addLink(item: WebItem): string | null;
  drafts(): Iterable<DraftItem>;
};

/** The places that a target names, all of them together. */
function pointersOf(target: WebTarget): { source: string; selectors: Selector[] }[] {
  if (typeof target === "string") return [{ source: target, selectors: [] }];
  const { id, source, selector, items } = target;
  if (items) return items.flatMap(pointersOf);
  return [{ source: source ?? id ?? "", selectors: listOf(selector) }];
}

/** An id that is only a fragment belongs to its file; others have the same ones. */
const fullId = (id: string, file: string) => (id.startsWith("#") ? `${file}${id}` : id);

export function annotatedTexts(texts: ReadonlyMap<string, TextFile>): AnnotatedTexts {
  const layersOf = new Map([...texts.keys()].map((name) => [name, new Map<string, Layer>()]));
  /** Which layer a creator's annotation stands in, by both their names. */
  const layerOfSpan = new Map<string, Layer>();
  const spanKey = (creator: string, id: string) => JSON.stringify([creator, id]);

  return {
    addSpan({ value, file, line, number }) {
      const pointers = listOf(value.target).flatMap(pointersOf);
      const sources = new Set(pointers.map(({ source }) => nameInIri(source)));
      const [source = ""] = sources;
      if (sources.size !== 1) return "It is about several texts at once.";
      const [text, layers] = [texts.get(source)?.text, layersOf.get(source)];
      if (text === undefined || layers === undefined)
        return `The text “${source}” that it is about is not among the files. Add it as ${source}.txt.`;
      const parts: DraftPart[] = [];
      for (const { selectors } of pointers) {
        const part = locateQuote(text, selectors);
        if (typeof part === "string") return part;
        parts.push(part);
      }
      const { label, furtherLabels, attributes, note } = bodiesOf(value);
      const id = fullId(value.id ?? `#${number}`, file);
      const creator = creatorOf(value);
      const layer = layers.get(creator) ?? { spans: [], relations: [] };
      layers.set(creator, layer);
      for (const [index, tag] of [label, ...furtherLabels].entries()) {
        const name = index === 0 ? id : `${id}.${index + 1}`;
        const [first = { start: 0, end: 0, quote: null }] = parts;
        layer.spans.push({ ...draftSpan(name, tag, first, { file, line }), parts, attributes, note });
        layerOfSpan.set(spanKey(creator, name), layer);
      }
      return null;
    },

    // A link joins the annotation that it is about to the one in its body; its tag is the relation's type.
    addLink({ value, file }) {
      const [from] = listOf(value.target).flatMap(pointersOf);
      const to = listOf(value.body)
        .map((body) => (typeof body === "string" ? body : body.source))
        .find(Boolean);
      if (from === undefined || to === undefined)
        return "A link needs a target and a body that are annotations.";
      const ends = { from: fullId(from.source, file), to: fullId(to, file) };
      const layer = layerOfSpan.get(spanKey(creatorOf(value), ends.from));
      layer?.relations.push({ type: bodiesOf(value).label, ...ends });
      return layer ? null : `The annotation ${from.source} that it links is not among the files.`;
    },

    *drafts() {
      for (const [name, { file, text }] of texts) {
        const layers = [...(layersOf.get(name) ?? [])].map(([creator, { spans, relations }]) => ({
          ...draftLayer(creator, spans),
          relations,
        }));
        yield { kind: "draft", draft: { ...bareDraft(name, text, { file, line: null, item: 1 }), layers } };
      }
    },
  };
}

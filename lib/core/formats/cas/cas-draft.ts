import { draftLayer, draftSpan, type DraftItem, type DraftSpan } from "../draft";
import { bareDraft } from "../json/json-drafts";
import { originOf } from "../origin";
import type { OffsetReading } from "../offset-readings";
import { attributeOfFeature } from "./feature-names";
import { wholeNumber } from "./whole-number";
import { casLabel, isStructural, shortName, type CasAnnotation, type CasDocument } from "./cas-model";

/** UIMA is Java: UTF-16 units, and a text is whatever it is. */
export const casReading: OffsetReading = {
  unit: "UTF-16 units",
  countsMark: true,
  countsCarriageReturns: true,
};

/** Features of ours that are no attributes. */
const own = new Set(["label", "note", "confidence", "origin"]);

function spanOf(annotation: CasAnnotation, text: string): DraftSpan {
  const { id, begin, end, features, type } = annotation;
  const { label, feature } = casLabel(annotation);
  const isOurs = shortName(type) === "Slantwise";
  const get = (name: string) => (isOurs ? features.find(([key]) => key === name)?.[1] : undefined);
  const covered = text.slice(begin, end);
  const attributes = features.filter(
    ([name, value]) =>
      name !== feature &&
      !(isOurs && own.has(name)) &&
      (isOurs || (String(value).trim() !== "" && value !== covered)),
  );
  const [note, confidence] = [get("note"), get("confidence")];
  return {
    ...draftSpan(id, label, { start: begin, end, quote: null }, null),
    attributes: Object.fromEntries(
      attributes.map(([name, value]) => [isOurs ? attributeOfFeature(name) : name, value]),
    ),
    note: typeof note === "string" ? note : "",
    confidence: wholeNumber(confidence),
    origin: originOf(String(get("origin"))),
  };
}

/**
 * The draft of one CAS: its annotations but segmentation and bookkeeping, and those of the latter that a link
 * names. Annotations of no length are told and left out, since a span has text.
 */
export function* casItems(
  cas: CasDocument,
  place: { file: string; id: string; annotator: string },
): Generator<DraftItem> {
  const notice = (message: string): DraftItem => ({
    kind: "notice",
    notice: { file: place.file, line: null, message },
  });
  const linked = new Set(cas.links.flatMap(({ from, to }) => [from, to]));
  const wanted = cas.annotations.filter(({ id, type }) => !isStructural(type) || linked.has(id));
  const withText = wanted.filter(({ begin, end }) => begin !== end);
  if (withText.length < wanted.length) {
    yield notice(
      `${wanted.length - withText.length} annotations of no length were left out; a span has text.`,
    );
  }
  const left = new Map<string, number>();
  for (const { type } of cas.annotations.filter(
    ({ id, type: name }) => isStructural(name) && !linked.has(id),
  )) {
    left.set(shortName(type), (left.get(shortName(type)) ?? 0) + 1);
  }
  if (left.size > 0) {
    const list = [...left].map(([type, count]) => `${type} (${count})`).join(", ");
    yield notice(`Segmentation and bookkeeping were left out: ${list}.`);
  }
  const kept = new Set(withText.map(({ id }) => id));
  const draft = bareDraft(place.id, cas.text, { file: place.file, line: null, item: 1 });
  const metadata = { title: cas.title, language: cas.language === "x-unspecified" ? "" : cas.language };
  const layer = {
    ...draftLayer(
      place.annotator,
      withText.map((annotation) => spanOf(annotation, cas.text)),
    ),
    relations: cas.links.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
  yield { kind: "draft", draft: { ...draft, metadata, layers: [layer] } };
}

import { readXml, type XmlElement, type XmlProblem } from "../xml/read-xml";
import type { Result } from "../../result";
import { ok } from "../../result";
import { markupText } from "./tei-text";

/** An element that says something about words: its stretch in the text, in UTF-16 units. */
export type TeiSpan = {
  label: string;
  element: string;
  attributes: ReadonlyMap<string, string>;
  start: number;
  end: number;
  line: number;
};
/** A stand-off span between two places with an id. */
export type TeiStandOff = { attributes: ReadonlyMap<string, string>; content: string; line: number };
export type TeiContent = {
  text: string;
  spans: TeiSpan[];
  standOff: TeiStandOff[];
  places: Map<string, { start: number; end: number }>;
  metadata: Record<string, string>;
};

const blocks = new Set([
  "p",
  "head",
  "div",
  "l",
  "lg",
  "ab",
  "u",
  "sp",
  "item",
  "list",
  "table",
  "row",
  "opener",
  "closer",
]);
const inline = new Set([
  ..."said seg q quote rs name persName orgName placeName geogName term emph soCalled cit phr interp".split(
    " ",
  ),
]);

const labelOf = ({ local, attributes }: XmlElement) =>
  attributes.get("type") ?? attributes.get("ana")?.replace(/^#/, "") ?? local;

/** Elements whose own words are asked for, with those of the elements in them. */
const keepsWords = new Set(["span", "f", "title", "author"]);

/** What is open at the moment; `words` are those under it, where they are asked for. */
type Open = { element: XmlElement; start: number; words: string };

/** Metadata field by field: the first of several titles, all authors. */
function addField(fields: Map<string, string>, name: string, words: string): void {
  const value = words.replaceAll(/\s+/g, " ").trim();
  const before = fields.get(name);
  if (before === undefined) fields.set(name, value);
  else if (name === "author" && value !== "") fields.set(name, `${before}, ${value}`);
}

/** Reads a TEI document: its text without the header, its inline and stand-off spans, its metadata. */
export function teiContent(xml: string): Result<TeiContent, XmlProblem> {
  const text = markupText();
  const content: TeiContent = { text: "", spans: [], standOff: [], places: new Map(), metadata: {} };
  const fields = new Map<string, string>();
  const open: Open[] = [];
  const isIn = (...names: string[]) => open.some(({ element }) => names.includes(element.local));
  const isText = () => isIn("text") && !isIn("teiHeader", "fs", "spanGrp", "standOff", "span");
  const result = readXml(xml, {
    open(element) {
      open.push({ element, start: 0, words: "" });
      if (isText() && blocks.has(element.local)) text.block();
      if (isText() && element.local === "lb") text.lineBreak();
      const last = open.at(-1);
      if (last) last.start = text.position();
    },
    text(piece) {
      for (const item of open) if (keepsWords.has(item.element.local)) item.words += piece;
      if (isText()) text.write(piece);
    },
    close(local) {
      const last = open.pop();
      if (last === undefined) return;
      const { element, start, words } = last;
      const { attributes, line } = element;
      const end = Math.min(text.position(), text.text().length);
      const id = attributes.get("id");
      if (id !== undefined && isText()) content.places.set(id, { start, end: Math.max(start, end) });
      if (local === "span") content.standOff.push({ attributes, content: words.trim(), line });
      else if (inline.has(local) && isText()) {
        content.spans.push({ label: labelOf(element), element: local, attributes, start, end, line });
      }
      if (blocks.has(local) && isText()) text.block();
      if (isIn("titleStmt") && (local === "title" || local === "author")) addField(fields, local, words);
      const name = attributes.get("name");
      if (local === "f" && name !== undefined) addField(fields, name, words);
    },
  });
  return result.ok ? ok({ ...content, text: text.text(), metadata: Object.fromEntries(fields) }) : result;
}

import { groupBy } from "../../group-by";
import { draftLayer, draftSpan, type DraftLayer, type DraftSpan } from "../draft";
import { gatherValues } from "../gather-values";
import { linesOf, spanNamer, type AnnLine } from "./ann-lines";
import { annRelations } from "./ann-relations";

type Problem = { line: number; message: string };

/** The spans with what attributes, normalizations and notes say of them. brat allows several of one name. */
function spansOf(lines: readonly AnnLine[], file: string): DraftSpan[] {
  const spanOf = spanNamer(lines);
  const attributes = groupBy(linesOf(lines, "attribute"), ({ content }) => spanOf(content.target));
  const notes = groupBy(linesOf(lines, "note"), ({ content }) => spanOf(content.target));
  return linesOf(lines, "span").map(({ line, content: { id, label, parts } }) => {
    const [first = { start: 0, end: 0, quote: null }] = parts;
    const said = (attributes.get(id) ?? []).map(({ content: { name, value } }) => [name, value] as const);
    const noted = (notes.get(id) ?? []).map(({ content }) => content.text);
    return {
      ...draftSpan(id, label, first, { file, line }),
      parts,
      attributes: gatherValues(said),
      note: noted.join("\n"),
    };
  });
}

/** The lines of spans whose id another span had before. */
function repeatedIds(lines: readonly AnnLine[]): Problem[] {
  const seen = new Set<string>();
  return linesOf(lines, "span").flatMap(({ line, content: { id } }) => {
    if (seen.has(id)) return [{ line, message: `The id ${id} is used twice. Give one of them another.` }];
    seen.add(id);
    return [];
  });
}

/** What is said of relations or of nothing, which a draft has no room for. */
function strayRemarks(lines: readonly AnnLine[], ids: ReadonlySet<string>): string[] {
  const spanOf = spanNamer(lines);
  const remarks = [
    ...linesOf(lines, "note").map(({ content: { type, target } }) => ({ name: type, target })),
    ...linesOf(lines, "attribute").map(({ content: { name, target } }) => ({ name, target })),
  ];
  return remarks
    .filter(({ target }) => !ids.has(spanOf(target)))
    .map(({ name, target }) => `${name} on ${target}`);
}

/** Makes a layer of the lines of one `.ann` file, and says which of them refer to what isn't there. */
export function annLayer(
  annotator: string,
  file: string,
  lines: readonly AnnLine[],
): { layer: DraftLayer; problems: Problem[]; leftOut: string[] } {
  const spans = spansOf(lines, file);
  const ids = new Set(spans.map(({ id }) => id));
  const relations = annRelations(lines);
  const loose = relations.flatMap(({ line, from, to }) => {
    const missing = [from, to].find((id) => !ids.has(id));
    return missing === undefined ? [] : [{ line, message: `There is no span ${missing} in this file.` }];
  });
  return {
    layer: {
      ...draftLayer(annotator, spans),
      relations: relations.map(({ type, from, to }) => ({ type, from, to })),
    },
    problems: [...loose, ...repeatedIds(lines)],
    leftOut: strayRemarks(lines, ids),
  };
}

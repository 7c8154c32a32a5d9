import type { AttributeValue } from "../../annotation/article-document";
import { draftLayer, draftSpan, type DraftLayer, type DraftRelation, type DraftSpan } from "../draft";
import type { BratLine } from "./brat-line";

export type AnnLine = { line: number; content: BratLine };
type Problem = { line: number; message: string };

const linesOf = <K extends BratLine["kind"]>(lines: readonly AnnLine[], kind: K) =>
  lines.flatMap(({ line, content }) =>
    content.kind === kind ? [{ line, content: content as Extract<BratLine, { kind: K }> }] : [],
  );

/** An event stands for its trigger; its roles are relations from there. */
function relationsOf(lines: readonly AnnLine[]): (DraftRelation & { line: number })[] {
  const triggers = new Map(linesOf(lines, "event").map(({ content }) => [content.id, content.trigger]));
  const resolve = (id: string) => triggers.get(id) ?? id;
  const plain = linesOf(lines, "relation").map(({ line, content: { type, from, to } }) => ({
    line,
    type,
    from,
    to,
  }));
  const roles = linesOf(lines, "event").flatMap(({ line, content }) =>
    content.roles.map(({ role, target }) => ({
      line,
      type: role,
      from: content.trigger,
      to: target,
    })),
  );
  const chains = linesOf(lines, "equivalence").flatMap(({ line, content: { type, targets } }) =>
    targets.slice(1).map((to, index) => ({ line, type, from: targets[index] ?? to, to })),
  );
  return [...plain, ...roles, ...chains].map((item) => ({
    ...item,
    from: resolve(item.from),
    to: resolve(item.to),
  }));
}

function attributesOf(lines: readonly AnnLine[]): Map<string, Record<string, AttributeValue>> {
  const triggers = new Map(linesOf(lines, "event").map(({ content }) => [content.id, content.trigger]));
  const found = new Map<string, Record<string, AttributeValue>>();
  for (const { content } of linesOf(lines, "attribute")) {
    const target = triggers.get(content.target) ?? content.target;
    found.set(target, { ...found.get(target), [content.name]: content.value });
  }
  return found;
}

/** Makes a layer of the lines of one `.ann` file, and says which of them refer to what isn't there. */
export function annLayer(
  annotator: string,
  file: string,
  lines: readonly AnnLine[],
): { layer: DraftLayer; problems: Problem[]; leftOut: string[] } {
  const attributes = attributesOf(lines);
  const allNotes = linesOf(lines, "note");
  const notes = new Map(allNotes.map(({ content }) => [content.target, content.text]));
  const spans = linesOf(lines, "span").map(({ line, content: { id, label, parts } }): DraftSpan => {
    const [first] = parts;
    const bare = draftSpan(id, label, first ?? { start: 0, end: 0, quote: null }, { file, line });
    return { ...bare, parts, attributes: attributes.get(id) ?? {}, note: notes.get(id) ?? "" };
  });
  const ids = new Set(spans.map(({ id }) => id));
  const relations = relationsOf(lines);
  const problems = relations.flatMap(({ line, from, to }) => {
    const missing = [from, to].find((id) => !ids.has(id));
    return missing === undefined ? [] : [{ line, message: `There is no span ${missing} in this file.` }];
  });
  const named = spans.map(({ id }) => id);
  const twice = linesOf(lines, "span").filter(({ content }, index) => named.indexOf(content.id) !== index);
  problems.push(
    ...twice.map(({ line, content }) => ({ line, message: `The id ${content.id} is used twice.` })),
  );
  const leftOut = allNotes.filter(({ content }) => !ids.has(content.target));
  return {
    layer: {
      ...draftLayer(annotator, spans),
      relations: relations.map(({ type, from, to }) => ({ type, from, to })),
    },
    problems,
    leftOut: leftOut.map(({ content }) => `${content.type} on ${content.target}`),
  };
}

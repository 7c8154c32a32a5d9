import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { editorPosition, type Paragraph } from "@/lib/core/text/paragraphs";
import type { Marking } from "./marking";

type Drawn = { set: DecorationSet; byKey: ReadonlyMap<string, Decoration> };

export const markingKey = new PluginKey<Drawn>("marking");

/** What is wanted, by a key that names place and look: equal keys need no new drawing. */
function wanted(doc: Node, marking: Marking, lines: readonly Paragraph[]): Map<string, () => Decoration> {
  const makers = new Map<string, () => Decoration>();
  for (const { start, end, className } of marking.stretches) {
    const [from, to] = [editorPosition(lines, start), editorPosition(lines, end)];
    makers.set(`${from}-${to} ${className}`, () => Decoration.inline(from, to, { class: className }));
  }
  doc.forEach((paragraph, offset, index) => {
    const attributes = marking.lines[index];
    if (!attributes) return;
    const key = `p${offset} ${JSON.stringify(attributes)}`;
    makers.set(key, () => Decoration.node(offset, offset + paragraph.nodeSize, { ...attributes }));
  });
  return makers;
}

/** Changes only what differs: with thousands of spans a whole new set would take too long for a key press. */
function redraw(drawn: Drawn, doc: Node, makers: ReadonlyMap<string, () => Decoration>): Drawn {
  const stale = [...drawn.byKey].filter(([key]) => !makers.has(key)).map(([, decoration]) => decoration);
  const byKey = new Map<string, Decoration>();
  const fresh: Decoration[] = [];
  for (const [key, make] of makers) {
    const decoration = drawn.byKey.get(key) ?? make();
    if (!drawn.byKey.has(key)) fresh.push(decoration);
    byKey.set(key, decoration);
  }
  return { set: drawn.set.remove(stale).add(doc, fresh), byKey };
}

const markingPlugin = (lines: readonly Paragraph[]) =>
  new Plugin<Drawn>({
    key: markingKey,
    state: {
      init: () => ({ set: DecorationSet.empty, byKey: new Map() }),
      apply: (transaction, drawn) => {
        const marking = transaction.getMeta(markingKey) as Marking | undefined;
        return marking ? redraw(drawn, transaction.doc, wanted(transaction.doc, marking, lines)) : drawn;
      },
    },
    props: { decorations: (state) => markingKey.getState(state)?.set },
  });

/** Draws the `Marking` that a transaction carries. The text never changes, so nothing is ever mapped. */
export const Marks = (lines: readonly Paragraph[]) =>
  Extension.create({ name: "marks", addProseMirrorPlugins: () => [markingPlugin(lines)] });

import { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { TextRange } from "@/lib/core/annotation/layer-document";
import { editorPosition, offsetAtPosition, paragraphs, type Paragraph } from "@/lib/core/text/paragraphs";
import type { ArticleEditor, ArticleEditorEvents } from "./article-editor";
import { articleContent } from "./article-content";
import { articleNodes } from "./article-nodes";
import { Immutable } from "./immutable";
import { markingKey, Marks } from "./marks";
import { domRangeOf, offsetUnderPointer } from "./offset-under-pointer";

function createEditor(mount: HTMLElement, text: string, lines: readonly Paragraph[]): Editor {
  return new Editor({
    element: { mount },
    content: articleContent(text),
    extensions: [...articleNodes, Immutable, Marks(lines)],
    injectCSS: false,
    enableCoreExtensions: { keymap: false, delete: false, drop: false, paste: false },
    coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: "\n" } },
  });
}

/** Calls back once the pointer is let go anywhere, after the browser has settled the selection. */
function listenToPointer(
  editor: Editor,
  lines: readonly Paragraph[],
  selection: () => TextRange,
  events: () => ArticleEditorEvents,
) {
  const onDown = (down: MouseEvent) => {
    if (down.button !== 0) return;
    const onUp = (up: MouseEvent) =>
      setTimeout(() => {
        if (editor.isDestroyed) return;
        const range = selection();
        if (range.start !== range.end) {
          events().onRelease(up.altKey);
          return;
        }
        const offset = offsetUnderPointer(editor.view, lines, up);
        if (offset !== null) events().onPress(offset);
      });
    window.addEventListener("mouseup", onUp, { once: true });
  };
  editor.view.dom.addEventListener("mousedown", onDown);
}

/**
 * Turns `mount`, which already shows the text as paragraphs, into an editor of exactly that text.
 * `events` is asked at every event, so that its answer may change.
 */
export function openArticleEditor(
  mount: HTMLElement,
  text: string,
  events: () => ArticleEditorEvents,
): ArticleEditor {
  const lines = paragraphs(text);
  const editor = createEditor(mount, text, lines);
  const { view } = editor;
  const place = ({ start, end }: TextRange) =>
    [editorPosition(lines, start), editorPosition(lines, end)] as const;
  const domRange = (range: TextRange) => domRangeOf(view, ...place(range));
  const selection = () => {
    const { from, to } = editor.state.selection;
    return { start: offsetAtPosition(lines, from), end: offsetAtPosition(lines, to) };
  };
  editor.on("selectionUpdate", () => events().onSelect(selection()));
  listenToPointer(editor, lines, selection, events);
  return {
    element: mount,
    draw: (marking) => view.dispatch(view.state.tr.setMeta(markingKey, marking)),
    selection,
    select: (range) =>
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, ...place(range)))),
    focus: () => view.focus(),
    rectsOf: (range) => [...domRange(range).getClientRects()].filter((rect) => rect.width > 0),
    domRange,
    close: () => editor.destroy(),
  };
}

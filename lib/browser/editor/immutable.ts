import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

const prevent = (_view: unknown, event: Event) => {
  event.preventDefault();
  return true;
};

/** A caret in a text that nothing can change: `editable: false` would take away caret and keyboard selection. */
export const Immutable = Extension.create({
  name: "immutable",
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction) => !transaction.docChanged,
      props: {
        handleTextInput: () => true,
        handlePaste: () => true,
        handleDrop: () => true,
        handleDOMEvents: {
          beforeinput: prevent,
          cut: prevent,
          paste: prevent,
          drop: prevent,
          dragstart: prevent,
        },
      },
    }),
  ],
});

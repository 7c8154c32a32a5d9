import { editLayer } from "./edit-layer";
import type { Handler } from "./outcome";

export const setFlag: Handler<"flag.set"> = (document, { payload }) =>
  editLayer(document, {
    flags: [...document.layer.flags.filter(({ kind }) => kind !== payload.kind), payload],
  });

/** Clearing a flag that isn't set changes nothing. */
export const clearFlag: Handler<"flag.clear"> = (document, { payload }) =>
  editLayer(document, { flags: document.layer.flags.filter(({ kind }) => kind !== payload.kind) });

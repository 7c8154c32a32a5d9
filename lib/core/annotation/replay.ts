import { err, ok, type Result } from "../result";
import { applyStored } from "./apply-operation";
import { emptyLayer } from "./empty-layer";
import type { LayerDocument } from "./layer-document";
import type { LayerEvent } from "./protocol";

/** What an event was checked against that may have changed since. */
export type ReplayContext = Partial<Pick<LayerDocument, "codebook" | "zoneRevision">>;

/** The version at which the history doesn't follow on, and why. */
export type ReplayError = { version: number; message: string };

/** The document before its first event. */
export const emptied = (document: LayerDocument): LayerDocument => ({
  ...document,
  version: 0,
  removed: [],
  layer: {
    ...document.layer,
    ...emptyLayer,
  },
});

/**
 * The layer rebuilt from its events, in the order of their versions, from `start` (the emptied layer, or any state that
 * the events follow on). `contextAt` names the codebook and the revision of the zones that held at an event, where they
 * are not those of the document. The text must be whole: nothing is masked for the server.
 */
export function replayEvents(
  start: LayerDocument,
  events: readonly LayerEvent[],
  contextAt: (event: LayerEvent) => ReplayContext = () => ({}),
): Result<LayerDocument, ReplayError> {
  let document = start;
  for (const event of events) {
    const { version, operation } = event;
    if (version !== document.version + 1)
      return err({
        version,
        message: `Version ${version} follows on version ${document.version}: events are missing.`,
      });
    const applied = applyStored({ ...document, ...contextAt(event) }, operation);
    if (!applied.ok) return err({ version, message: applied.error.message });
    document = applied.value;
  }
  return ok(document);
}

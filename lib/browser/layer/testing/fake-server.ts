import type { BatchAnswer, EventsAnswer, LayerAnswer } from "../../api/layer-transport";
import { applyOperations } from "@/lib/core/annotation/apply-operations";
import { planBatch } from "@/lib/core/annotation/batch";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import { operationBatchSchema, type LayerEvent, type OperationBatch } from "@/lib/core/annotation/protocol";
import { utf16 } from "@/lib/core/text/offsets";

/** One layer behind the protocol, made of the same core functions as the real one; it answers at once. */
export type FakeServer = {
  send: (batch: OperationBatch) => BatchAnswer;
  events: (after: number) => EventsAnswer;
  load: () => LayerAnswer;
  history: () => readonly LayerEvent[];
  document: () => LayerDocument;
};

/** Words that the server refuses though the browser doesn't know why, and a note that it can't even read. */
export const refusedWords = "nobody saw";
export const unreadableNote = "unreadable";

/** So few that tests meet the answer "too much, reload" as well. */
const maxMissed = 6;

const isUnreadable = ({ operations }: OperationBatch) =>
  operations.some((one) => one.kind === "annotation.setNote" && one.payload.note === unreadableNote);

export function fakeServer(start: LayerDocument): FakeServer {
  const from = start.text.indexOf(refusedWords);
  let document: LayerDocument = {
    ...start,
    masked: [{ start: utf16(from), end: utf16(from + refusedWords.length) }],
  };
  const history: LayerEvent[] = [];

  function missedSince(after: number): LayerEvent[] | null {
    const missed = history.filter(({ version }) => version > after);
    return missed.length > maxMissed ? null : missed;
  }

  return {
    history: () => history,
    document: () => document,
    load: () => ({ outcome: "layer", opened: { document: { ...document, masked: [] }, context: "context" } }),
    events: (after) => ({
      outcome: "events",
      tag: `${document.version}`,
      answer: { version: document.version, context: "context", events: missedSince(after) },
    }),
    send: (sent) => {
      if (isUnreadable(sent)) return { outcome: "unreadable", message: "No such note." };
      const batch = operationBatchSchema.parse(JSON.parse(JSON.stringify(sent)));
      const { version } = document;
      const plan = planBatch({ version, events: history }, batch);
      const held = plan.duplicates;
      if (plan.step === "refuse") {
        const answer = { code: "operation_refused", version, error: plan.error, held } as const;
        return { outcome: "refused", answer };
      }
      if (plan.step === "repeat") {
        return { outcome: "accepted", answer: { version, accepted: [], duplicates: held } };
      }
      if (plan.step === "conflict") {
        const missed = missedSince(batch.baseVersion);
        return { outcome: "conflict", answer: { code: "version_conflict", version, missed, held } };
      }
      const applied = applyOperations(document, plan.fresh);
      if (!applied.ok) {
        const answer = { code: "operation_refused", version, error: applied.error, held } as const;
        return { outcome: "refused", answer };
      }
      document = applied.value;
      const events = plan.fresh.map((operation, index) => ({
        version: version + index + 1,
        actorId: "annotator",
        recordedAt: operation.at,
        operation,
      }));
      history.push(...events);
      const accepted = events.map((event) => ({ operationId: event.operation.id, version: event.version }));
      return { outcome: "accepted", answer: { version: document.version, accepted, duplicates: held } };
    },
  };
}

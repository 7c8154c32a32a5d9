import type { LayerCatchUp } from "./layer-catch-up";
import type { LayerKeeper } from "./layer-keeper";
import type { LayerState } from "./layer-state";
import type { BatchAnswer, Failure } from "../api/layer-transport";
import { acknowledge, rebaseOnto, setAside } from "../outbox/outbox-changes";
import type { TabChannel } from "../outbox/tab-channel";
import { groupsOf } from "@/lib/core/annotation/groups-of";
import type { OperationError } from "@/lib/core/annotation/operation-error";
import type {
  Accepted,
  BatchAccepted,
  BatchConflict,
  LayerEvent,
  OperationBatch,
} from "@/lib/core/annotation/protocol";

export type SettleParts = {
  state: LayerState;
  keeper: LayerKeeper;
  catchUp: LayerCatchUp;
  channel: TabChannel;
};

const idsOf = (list: readonly Accepted[]) => new Set(list.map(({ operationId }) => operationId));

/** What this batch added to the layer, as events; who acted doesn't matter to whoever applies them. */
function eventsOf(batch: OperationBatch, accepted: readonly Accepted[]): LayerEvent[] {
  const versions = new Map(accepted.map(({ operationId, version }) => [operationId, version]));
  return batch.operations.flatMap((operation) => {
    const version = versions.get(operation.id);
    return version === undefined ? [] : [{ version, actorId: "", recordedAt: operation.at, operation }];
  });
}

async function settleAccepted(parts: SettleParts, batch: OperationBatch, answer: BatchAccepted) {
  const { state, keeper, catchUp, channel } = parts;
  const events = eventsOf(batch, answer.accepted);
  if (events.length > 0) channel.post({ kind: "confirmed", events });
  if (state.confirmed().version < answer.version) await catchUp.take(events);
  // A batch of nothing but repeats may be answered at any version, so its base stays what it was.
  const base = events.length > 0 ? answer.version : null;
  await keeper.change(acknowledge(idsOf([...answer.accepted, ...answer.duplicates]), base));
}

async function settleConflict(parts: SettleParts, answer: BatchConflict): Promise<Failure | null> {
  const { state, keeper, catchUp, channel } = parts;
  const held = idsOf(answer.held);
  if (answer.missed) channel.post({ kind: "confirmed", events: answer.missed });
  const isThere = state.confirmed().version >= answer.version || (await catchUp.take(answer.missed));
  await keeper.change(acknowledge(held, null));
  if (!isThere) return { outcome: "try-later", afterMs: null };
  const others = (answer.missed ?? []).filter(({ operation }) => !held.has(operation.id));
  const { version } = state.confirmed();
  await keeper.change(rebaseOnto(state.confirmed(), others, answer.missed ? answer.version : version));
  return null;
}

async function settleRefused(parts: SettleParts, error: OperationError, held: readonly Accepted[]) {
  const { state, keeper } = parts;
  await keeper.change(acknowledge(idsOf(held), null));
  await keeper.change(setAside(error, state.local()));
  // What was built on the refused operation would be refused one by one; where we can know, we know it at once.
  const { base } = state.outbox();
  if (state.confirmed().version === base) await keeper.change(rebaseOnto(state.confirmed(), [], base));
}

/** Brings the server's answer into the outbox and the document. Returns the failure after which to wait, if any. */
export async function settleBatch(
  parts: SettleParts,
  batch: OperationBatch,
  answer: BatchAnswer,
): Promise<Failure | null> {
  switch (answer.outcome) {
    case "accepted":
      await settleAccepted(parts, batch, answer.answer);
      return null;
    case "conflict":
      return settleConflict(parts, answer.answer);
    case "refused":
      await settleRefused(parts, answer.answer.error, answer.answer.held);
      return null;
    case "unreadable": {
      const [first, ...others] = groupsOf(batch.operations);
      const operationId = first?.[0]?.id;
      if (operationId === undefined || others.length > 0) return null;
      const error: OperationError = { code: "value_not_allowed", operationId, message: answer.message };
      // Nothing is known of the rest: the server never got to compare it.
      await parts.keeper.change(setAside(error, parts.state.local()));
      return null;
    }
    default:
      return answer;
  }
}

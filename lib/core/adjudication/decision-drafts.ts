import type { LayerDocument } from "../annotation/layer-document";
import type { Payload } from "../annotation/operation";
import type { AdjudicationCase } from "./adjudication-case";
import type { ChosenDecision } from "./choice";
import { decisionPayloads } from "./decision-payloads";
import { goldAnswers } from "./gold-answers";

type Draft<K extends "decision.withdraw" | "entity.create" | "decision.record"> = {
  kind: K;
  payload: Payload<K>;
};

export type DecisionDraft = Draft<"decision.withdraw"> | Draft<"entity.create"> | Draft<"decision.record">;

export type DecidedCase = {
  one: Pick<AdjudicationCase, "readings" | "decisions">;
  choice: ChosenDecision;
};

/**
 * What records the choices in the gold layer, in the order in which it is to be done: what stands on the cases is
 * withdrawn, entities that gold lacks are created, then each case is decided.
 */
export function decisionDrafts(
  decided: readonly DecidedCase[],
  { codebook, layer }: Pick<LayerDocument, "codebook" | "layer">,
  newId: () => string,
): DecisionDraft[] {
  const withdrawn = decided.flatMap(({ one }) => one.decisions);
  const chosen = decided.flatMap(({ one, choice }) => decisionPayloads(one, choice, newId));
  const { created, decisions } = goldAnswers(chosen, codebook, layer.entities, newId);
  return [
    ...withdrawn.map(({ id }) => ({ kind: "decision.withdraw" as const, payload: { decisionId: id } })),
    ...created.map((payload) => ({ kind: "entity.create" as const, payload })),
    ...decisions.map((payload) => ({ kind: "decision.record" as const, payload })),
  ];
}

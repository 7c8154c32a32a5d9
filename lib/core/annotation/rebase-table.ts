import type { OperationKind } from "./operation";

type Effect = "make" | "change" | "take" | "restore" | "submit" | "reopen" | "migrate";

const effects: Record<OperationKind, Effect> = {
  "annotation.create": "make",
  "annotation.setParts": "change",
  "annotation.setLabel": "change",
  "annotation.setAttribute": "change",
  "annotation.setConfidence": "change",
  "annotation.setNote": "change",
  "annotation.remove": "take",
  "annotation.restore": "restore",
  "relation.create": "make",
  "relation.remove": "take",
  "entity.create": "make",
  "entity.rename": "change",
  "entity.remove": "take",
  "mention.add": "make",
  "mention.remove": "take",
  "judgement.set": "change",
  "flag.set": "change",
  "flag.clear": "change",
  "layer.submit": "submit",
  "layer.reopen": "reopen",
  "codebook.migrate": "migrate",
  "decision.record": "make",
  "decision.withdraw": "take",
};

/**
 * What becomes of a waiting operation when another came first.
 * - `replay`: it stays as it is. Where both change the same field, it comes last and so wins.
 * - `gone`: where it is about what the other took away, a person decides; else it stays.
 * - `submitted`: the layer was handed in meanwhile, a person decides.
 * - `migrated`: the codebook moved on before the layer was handed in, a person looks at the spans again.
 */
export type Verdict = "replay" | "gone" | "submitted" | "migrated";

const replay = "replay";
const gone = "gone";
const submitted = "submitted";
const migrated = "migrated";

/** Rows: the waiting operation. Columns: the one that came first. */
// prettier-ignore
const verdicts: Record<Effect, Record<Effect, Verdict>> = {
  make:    { make: replay, change: replay, take: gone,   restore: replay, submit: submitted, reopen: replay, migrate: replay },
  change:  { make: replay, change: replay, take: gone,   restore: replay, submit: submitted, reopen: replay, migrate: replay },
  take:    { make: replay, change: replay, take: gone,   restore: replay, submit: submitted, reopen: replay, migrate: replay },
  restore: { make: replay, change: replay, take: gone,   restore: replay, submit: submitted, reopen: replay, migrate: replay },
  submit:  { make: replay, change: replay, take: replay, restore: replay, submit: submitted, reopen: replay, migrate: migrated },
  reopen:  { make: replay, change: replay, take: replay, restore: replay, submit: submitted, reopen: replay, migrate: replay },
  migrate: { make: replay, change: replay, take: replay, restore: replay, submit: submitted, reopen: replay, migrate: replay },
};

/** The verdict on a waiting operation of one kind when an operation of another kind came first; total over all pairs. */
export const verdictOn = (pending: OperationKind, missed: OperationKind): Verdict =>
  verdicts[effects[pending]][effects[missed]];

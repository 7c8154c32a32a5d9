/**
 * What a number rests on, where that is not simply all readings. `id` names the zone, the voice, the annotator or the
 * question; `round` is the later reading of a re-test.
 */
export type CaseBasis =
  | { kind: "zone" | "voice" | "gold" | "reader" | "attribute" | "judgement"; id: string }
  | { kind: "retest"; id: string; round: number };

const simple = ["zone", "voice", "gold", "reader", "attribute", "judgement"] as const;

/** The basis as one word of an address. */
export const writeBasis = (basis: CaseBasis): string =>
  basis.kind === "retest" ? `retest:${basis.round}:${basis.id}` : `${basis.kind}:${basis.id}`;

/** Reads what `writeBasis` wrote; null for anything else. */
export const readBasis = (word: string | null): CaseBasis | null => {
  const [, round, coderId] = /^retest:(\d+):(.+)$/su.exec(word ?? "") ?? [];
  if (round && coderId) return { kind: "retest", id: coderId, round: Number(round) };
  const [, name, id] = /^([a-z]+):(.+)$/su.exec(word ?? "") ?? [];
  const kind = simple.find((one) => one === name);
  return kind && id ? { kind, id } : null;
};

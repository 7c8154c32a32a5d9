import "server-only";
import { AppError } from "@/lib/core/app-error";
import { countAttempt } from "@/lib/data/limits/count-attempt";
import { giveBackAttempt } from "@/lib/data/limits/give-back-attempt";

/** At most `attempts` in each window; counted in the database, so that limits survive a restart. */
export type RateLimit = { name: string; attempts: number; windowSeconds: number };

export const signInsByAccount: RateLimit = { name: "sign-in-account", attempts: 5, windowSeconds: 900 };
export const signInsByAddress: RateLimit = { name: "sign-in-address", attempts: 30, windowSeconds: 900 };
/** Links are guessed at, if at all, from one address. */
export const linkUses: RateLimit = { name: "link", attempts: 30, windowSeconds: 900 };
/** A quick annotator's every click is a request of its own; this stops only what runs wild. */
export const layerWrites: RateLimit = { name: "layer-writes", attempts: 600, windowSeconds: 60 };
/** Everybody's spans at once; a reader looks at them again and again. */
export const agreementReads: RateLimit = { name: "agreement-reads", attempts: 300, windowSeconds: 3600 };
/** What the project holds of some files is asked whenever they are read in another way. */
export const importLooks: RateLimit = { name: "import-looks", attempts: 300, windowSeconds: 3600 };
export const bulkWork: RateLimit = { name: "bulk-work", attempts: 60, windowSeconds: 3600 };

const key = (limit: RateLimit, who: string): string => `${limit.name}:${who}`;

/** Counts one attempt of `who`, and refuses it when there were too many. */
export async function limitRate(limit: RateLimit, who: string): Promise<void> {
  const retryAfterSeconds = await countAttempt(key(limit, who), limit);
  if (retryAfterSeconds === null) return;
  throw new AppError("too_many_requests", `That was too often. Try again in ${inWords(retryAfterSeconds)}.`, {
    retryAfterSeconds: String(retryAfterSeconds),
  });
}

/** Takes an attempt that turned out well out of the count. */
export const forgiveAttempt = (limit: RateLimit, who: string): Promise<void> =>
  giveBackAttempt(key(limit, who));

const inWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;

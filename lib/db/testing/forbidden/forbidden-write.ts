import type { Db } from "../../database";
import type { SampleIds } from "../sample-ids";

/** An invariant by name, and a write on the sample rows that it must refuse. */
export type ForbiddenWrite = readonly [
  invariant: string,
  write: (tx: Db, ids: SampleIds) => Promise<unknown>,
];

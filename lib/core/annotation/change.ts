import type { OperationKind, Payload } from "./operation";

/** A change without its envelope: whoever stores it adds id, time and codebook version. */
export type Change<K extends OperationKind = OperationKind> = K extends OperationKind
  ? { kind: K; payload: Payload<K> }
  : never;

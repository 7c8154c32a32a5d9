import { err, type Result } from "../../result";
import type { LayerDocument } from "../layer-document";
import type { Operation, OperationKind } from "../operation";
import type { OperationError, OperationErrorCode } from "../operation-error";

/** Why a handler refuses; `applyOperation` adds which operation it was. */
export type Refusal = Omit<OperationError, "operationId">;
export type Outcome = Result<LayerDocument, Refusal>;

/** Applies one kind of operation. It need not care for the version or for submission. */
export type Handler<K extends OperationKind> = (document: LayerDocument, operation: Operation<K>) => Outcome;

export const refuse = (code: OperationErrorCode, message: string): { ok: false; error: Refusal } =>
  err({ code, message });

import { applyOperation } from "../apply-operation";
import type { LayerDocument } from "../layer-document";
import { invertOperation } from "../invert-operation";
import type { Operation, OperationKind, Payload } from "../operation";
import type { LayerEvent } from "../protocol";
import { exampleCodebook, exampleDocument, exampleTime, operationOf } from "./example-document";

/** No judgement is required here: the model knows spans and decisions only. */
const codebook = { ...exampleCodebook, judgements: [] };

type Voice = { document: LayerDocument; events: LayerEvent[]; undo: (readonly Operation[])[] };
const voice = (document: LayerDocument): Voice => ({ document, events: [], undo: [] });

/** Two coders and a reviewer at work on one article, each with their layer, its events and their steps of undo. */
export class Study {
  readonly coders = [voice(exampleDocument({ codebook })), voice(exampleDocument({ codebook }))];
  readonly reviewer = voice(exampleDocument({ codebook }, "adjudicator"));

  coder(index: number): Voice {
    const found = this.coders[index];
    if (!found) throw new Error(`There is no coder ${index}.`);
    return found;
  }

  /** The refusal, or null: then it is done. */
  do<K extends OperationKind>(who: Voice, kind: K, payload: Payload<K>): string | null {
    const operation = operationOf(kind, payload);
    const inverse = invertOperation(who.document, operation, { id: `undo-${operation.id}`, at: exampleTime });
    const refusal = this.append(who, operation);
    if (refusal === null && inverse) who.undo.push(inverse);
    return refusal;
  }

  /** The refusal, or null: then the last step is taken back. */
  undo(who: Voice): string | null {
    for (const operation of who.undo.at(-1) ?? []) {
      const refusal = this.append(who, operation);
      if (refusal !== null) return refusal;
    }
    who.undo.pop();
    return null;
  }

  private append(who: Voice, operation: Operation): string | null {
    const applied = applyOperation(who.document, operation);
    if (!applied.ok) return applied.error.code;
    who.document = applied.value;
    const { version } = applied.value;
    who.events.push({ version, actorId: "u", recordedAt: exampleTime, operation });
    const submitted = this.coders.filter(({ document }) => document.layer.submission);
    const sources = submitted.flatMap(({ document }) => document.layer.annotations);
    this.reviewer.document = { ...this.reviewer.document, sources };
    return null;
  }
}

import type { OperationDraft } from "./layer-session";
import { fitsBatch } from "../outbox/take-batch";
import type { Operation } from "@/lib/core/annotation/operation";
import type { OperationError } from "@/lib/core/annotation/operation-error";
import { err, ok, type Result } from "@/lib/core/result";

type Stamp = { newId: () => string; at: string; codebookVersion: string };

// A draft is an operation without its envelope; TypeScript loses the pairing of kind and payload on the way.
const stampDraft = (draft: OperationDraft, { newId, at, codebookVersion }: Stamp) =>
  ({ id: newId(), ...draft, at, codebookVersion }) as Operation;

/**
 * Operations from drafts. Those made at once share a group, so that they are applied together; where they don't fit
 * into one request, there are as many groups as it takes. One that fits into none is refused.
 */
export function stampDrafts(
  drafts: readonly OperationDraft[],
  stamp: Stamp,
): Result<readonly Operation[], OperationError> {
  const groups: Operation[][] = [];
  for (const draft of drafts) {
    // Measured as one of a group, whether it will be or not.
    const operation = { ...stampDraft(draft, stamp), groupId: stamp.newId() };
    const group = groups.at(-1);
    const joined = { ...operation, groupId: group?.[0]?.groupId ?? operation.groupId };
    if (group && fitsBatch([...group, joined])) group.push(joined);
    else if (fitsBatch([operation])) groups.push([operation]);
    else {
      const message =
        "This change is too large to be sent at once. Mark a shorter stretch or shorten the note.";
      return err({ code: "value_not_allowed", operationId: operation.id, message });
    }
  }
  return ok(groups.flatMap((group) => (group.length > 1 ? group : group.map(ungroup))));
}

function ungroup(operation: Operation): Operation {
  const alone = { ...operation };
  delete alone.groupId;
  return alone;
}

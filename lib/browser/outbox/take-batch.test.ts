import fc from "fast-check";
import { expect, test } from "vitest";
import { takeBatch } from "./take-batch";
import type { Operation } from "@/lib/core/annotation/operation";
import { groupsOf } from "@/lib/core/annotation/groups-of";
import { maxBatchBytes, maxOperationsPerBatch } from "@/lib/core/annotation/protocol";
import { operationOf } from "@/lib/core/annotation/testing/example-document";

const note = (text: string, groupId?: string): Operation => ({
  ...operationOf("annotation.setNote", { annotationId: "a", note: text }),
  ...(groupId !== undefined && { groupId }),
});

test("batches hold whole groups in order, and stay below the bounds in bytes of UTF-8", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 1_500 });
  const group = fc.array(texts, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 60 }), (groups) => {
      const pending = groups.flatMap((each, index) => each.map((text) => note(text, `g${index}`)));
      const sent: Operation[] = [];
      let rest: readonly Operation[] = pending;
      for (let batch = takeBatch(3, rest); batch; batch = takeBatch(3, rest)) {
        expect(batch.operations.length).toBeLessThanOrEqual(maxOperationsPerBatch);
        expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThanOrEqual(maxBatchBytes);
        sent.push(...batch.operations);
        rest = rest.slice(batch.operations.length);
        expect(groupsOf(batch.operations).at(-1)?.[0]?.groupId).not.toBe(rest[0]?.groupId ?? "none");
      }
      expect(sent).toEqual(pending);
    }),
    { numRuns: 50 },
  );
});

test("at most 200 operations go at once, and on request one group at a time", () => {
  const pending = Array.from({ length: 450 }, (_, index) => note(String(index)));
  expect(takeBatch(0, pending)?.operations).toHaveLength(200);
  expect(takeBatch(0, pending, 1)?.operations).toHaveLength(1);
  expect(takeBatch(0, [])).toBeNull();
});

test("a first group that is too large is taken all the same, so that it can't block the rest", () => {
  const pending = [note("ш".repeat(30_000)), note("small")];
  expect(takeBatch(0, pending)?.operations).toEqual([pending[0]]);
});

import { expect, test } from "vitest";
import { retryConflicts } from "./retry-conflicts";

const conflict = Object.assign(new Error("write conflict"), { code: "P2034" });

function failing(times: number, error: Error) {
  let attempts = 0;
  const transaction = () => {
    attempts += 1;
    return attempts <= times ? Promise.reject(error) : Promise.resolve(attempts);
  };
  return { transaction, attempts: () => attempts };
}

test.each([conflict, new Error("Raw query failed. Code: `40P01`")])(
  "a conflict is tried again: %s",
  async (error) => {
    expect(await retryConflicts(failing(2, error).transaction)).toBe(3);
  },
);

test("a lasting conflict is reported", async () => {
  const lasting = failing(100, conflict);
  await expect(retryConflicts(lasting.transaction)).rejects.toBe(conflict);
  expect(lasting.attempts()).toBe(6);
});

test("any other failure is reported at once", async () => {
  const broken = failing(1, new Error("broken"));
  await expect(retryConflicts(broken.transaction)).rejects.toThrow("broken");
  expect(broken.attempts()).toBe(1);
});

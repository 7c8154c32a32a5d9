import { expect, test } from "vitest";
import { countPlaywright } from "./count-playwright.mjs";
import { countVitest } from "./count-vitest.mjs";
import { formatTally } from "./tally.mjs";

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [
    { status: "passed", assertionResults: [{ status: "passed" }] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "failed", assertionResults: [] },
  ],
};

test("a test file that could not be loaded counts as a failure", () => {
  expect(countVitest(vitestReport, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test("a run that ends badly without a failed test counts as a failure", () => {
  const clean = { ...vitestReport, numFailedTests: 0, testResults: [] };
  expect(countVitest(clean, 1).failed).toBe(1);
  expect(countVitest(clean, 0).failed).toBe(0);
  expect(countPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }, 1).failed).toBe(1);
});

test("a runner that wrote no report counts as a failure", () => {
  expect(countVitest(undefined, 0).failed).toBe(1);
  expect(countPlaywright(undefined, 0).failed).toBe(1);
});

test("a flaky journey has failed", () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } }, 1)).toMatchObject({
    passed: 3,
    failed: 2,
  });
});

test("the last line is the plain sum", () => {
  const report = formatTally({
    types: { passed: 1, failed: 0 },
    unit: { passed: 20, failed: 2, skipped: 1 },
  });
  expect(report.split("\n").at(-1)).toBe("21 passed, 2 failed");
});

/** The counts of all checks added up. */
export function total(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped = 0 } of Object.values(results)) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** A line a check, then the one line that sums up: "212 passed, 0 failed". */
export function formatTally(results) {
  const lines = Object.entries(results).map(([name, counts]) => `${name.padEnd(10)}${describe(counts)}`);
  const { passed, failed } = total(results);
  return ["", ...lines, "", `${passed} passed, ${failed} failed`].join("\n");
}

const describe = ({ passed, failed, skipped = 0 }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

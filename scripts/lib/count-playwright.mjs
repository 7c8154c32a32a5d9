/** Counts a Playwright JSON report; a flaky test has failed. A run that ended badly without a failed test counts as one. */
export function countPlaywright(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: exitCode !== 0 && failed === 0 ? 1 : failed, skipped };
}

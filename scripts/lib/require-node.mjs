const [needMajor, needMinor] = [20, 19];

/** Ends the process with one sentence when this Node is older than the project needs. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `Slantwise needs Node ${needMajor}.${needMinor} or newer, and this is ${version}: install one from https://nodejs.org, then run the command again.`,
  );
  process.exit(1);
}

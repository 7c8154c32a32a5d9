// The least that any conversion of JSON Lines does: every line parsed and written out again.
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

const [from, to] = process.argv.slice(2);
const bytes = readFileSync(from);
const out = openSync(to, "w");
for (let start = 0; start < bytes.length;) {
  const found = bytes.indexOf(0x0a, start);
  const end = found === -1 ? bytes.length : found;
  if (end > start) writeSync(out, `${JSON.stringify(JSON.parse(bytes.toString("utf8", start, end)))}\n`);
  start = end + 1;
}
closeSync(out);

// node bench/formats-streaming.mjs: 50 MB of JSON Lines through `slantwise convert`, beside a plain pass of JSON.
import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { syntheticCorpus } from "./formats/synthetic-corpus.mjs";

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "slantwise-bench-"));
const limits = { clock: 20_000, memory: 500 };

function writeCorpus(name, bytes) {
  const file = path.join(folder, name);
  const out = openSync(file, "w");
  for (const line of syntheticCorpus({ bytes })) writeSync(out, line);
  closeSync(out);
  return file;
}

/** Runs a program of Node, and answers its milliseconds and, in MB, the most memory it held. */
function measured(args) {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    let memory = 0;
    const report = 'process.on("exit", () => process.send?.(process.resourceUsage().maxRSS))';
    const reporter = `data:text/javascript,${encodeURIComponent(report)}`;
    const child = spawn(process.execPath, ["--import", reporter, ...args], {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let said = "";
    child.stderr.on("data", (data) => (said += data));
    child.on("message", (kilobytes) => (memory = kilobytes / 1024));
    child.on("close", (code) => {
      if (code === 0) resolve({ clock: performance.now() - from, memory });
      else reject(new Error(said));
    });
  });
}

const convert = (file, to) =>
  measured([
    path.join(root, "bin/slantwise"),
    "convert",
    ...[
      "--to",
      to,
      "--policy",
      "overlap=longest",
      "--replace",
      "--out",
      path.join(folder, `out-${to}`),
      file,
    ],
  ]);
const row = (name, { clock, memory }, limit) =>
  console.log(
    name.padEnd(30),
    `${(clock / 1000).toFixed(1)} s`.padStart(8),
    `${Math.round(memory)} MB`.padStart(8),
    limit === undefined ? "" : `${(clock / limit).toFixed(1)} × plain pass`,
    `${(clock / limits.clock).toFixed(2)} of 20 s, ${(memory / limits.memory).toFixed(2)} of 500 MB`,
  );

try {
  // What is loaded once is kept, as for everybody who runs the command twice.
  await measured([path.join(root, "bin/slantwise"), "convert", "--help"]);
  for (const megabytes of [10, 50]) {
    const file = writeCorpus(`corpus-${megabytes}.jsonl`, megabytes * 1e6);
    console.log(`\n${(statSync(file).size / 1e6).toFixed(0)} MB of slantwise/1`);
    const plain = await measured([
      path.join(root, "bench/formats/plain-pass.mjs"),
      file,
      path.join(folder, "plain.jsonl"),
    ]);
    row("plain JSON pass", plain);
    for (const to of ["slantwise", "hugging-face", "doccano", "prodigy", "ptc"]) {
      row(`convert --to ${to}`, await convert(file, to), plain.clock);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

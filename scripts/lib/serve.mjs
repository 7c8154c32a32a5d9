import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { packageBin } from "./package-bin.mjs";
import { repositoryRoot } from "./repository-root.mjs";

/** Runs the production server until it ends; calls `onReady` once it answers /api/health; answers its exit code. */
export async function serve({ host, port, localUrl }, env, onReady) {
  const child = spawn(process.execPath, [packageBin("next"), "start", "-H", host, "-p", String(port)], {
    cwd: repositoryRoot,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve({ code, signal })));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));

  const isRunning = () => child.exitCode === null && child.signalCode === null;
  if (await becomesHealthy(`${localUrl}/api/health`, isRunning)) onReady();
  return exitCode(await ended);
}

async function becomesHealthy(url, isRunning) {
  while (isRunning()) {
    if (await answers(url)) return true;
    await wait(100);
  }
  return false;
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** A server that was asked to stop and did so has ended well. */
function exitCode({ code, signal }) {
  const wasAskedToStop = signal === "SIGINT" || signal === "SIGTERM" || code === 130 || code === 143;
  return wasAskedToStop ? 0 : (code ?? 1);
}

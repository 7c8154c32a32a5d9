import { createServer } from "node:net";
import { Obstacle } from "./obstacle.mjs";

/** Refuses in one sentence when nobody can listen at this address, and says who is there if it is Slantwise. */
export async function requireFreePort({ host, port, localUrl }) {
  const code = await listenError(host, port);
  if (code === undefined) return;
  if (code === "EADDRINUSE") {
    const holder = (await isSlantwise(localUrl)) ? "another Slantwise" : "another program";
    throw new Obstacle(
      `Port ${port} is taken by ${holder}: stop that one, or choose another port, such as PORT=${port + 1} npm start.`,
    );
  }
  if (code === "EACCES")
    throw new Obstacle(
      `Port ${port} is open to administrators only: choose another, such as PORT=3000 npm start.`,
    );
  throw new Obstacle(
    `HOST ${host} is no address of this machine (${code}): use HOST=127.0.0.1 or HOST=0.0.0.0.`,
  );
}

function listenError(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

async function isSlantwise(localUrl) {
  try {
    const answer = await fetch(`${localUrl}/api/health`, { signal: AbortSignal.timeout(1000) });
    return (await answer.json()).application === "slantwise";
  } catch {
    return false;
  }
}

import type { Instrumentation } from "next";

/** Once a server process, before it answers anything: a bad setting or database stops it here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { env } = await import("./lib/server/env");
    const { notePeerAddresses } = await import("./lib/server/peer-header");
    const { openDatabase } = await import("./lib/db/client");
    const { offerSetUp } = await import("./lib/data/people/offer-set-up");
    const { PUBLIC_URL } = env();
    // next-auth reads its own address from the environment.
    process.env.NEXTAUTH_URL = PUBLIC_URL;
    notePeerAddresses();
    await openDatabase();
    const secret = await offerSetUp();
    if (secret) process.stdout.write(`\nMake the first account: ${PUBLIC_URL}/set-up/${secret}\n\n`);
  }
}

/** What a page or an action failed with, for the log; the person sees the error page with this digest. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath }) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { describeError, log } = await import("./lib/server/log");
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
    log("error", "page.failed", { method, routePath, digest, ...describeError(error) });
  }
};

import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { getActor } from "./actor";
import { failureInWords } from "./failure-in-words";

export type Outcome<T> = { ok: true; value: T } | { ok: false; message: string };

/** A Server Action that a component calls with plain data instead of a form: its failures are answers, not exceptions. */
export async function outcome<T>(handle: (actor: Actor) => Promise<T>): Promise<Outcome<T>> {
  try {
    const actor = await getActor();
    if (!actor)
      throw new AppError("unauthenticated", "You are signed out. Sign in in another tab, then try again.");
    return { ok: true, value: await handle(actor) };
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, message: failureInWords(error).message };
  }
}

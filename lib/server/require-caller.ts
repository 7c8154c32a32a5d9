import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { getActor } from "./actor";

/**
 * Who sends a request to a route. A page names the person it was made for, so that what one person left unsent
 * in a shared browser can't be stored under the next one's name.
 */
export async function requireCaller(headers: Headers): Promise<Actor> {
  const actor = await getActor();
  if (!actor) throw new AppError("unauthenticated", "You are signed out. Sign in again, then repeat this.");
  const expected = headers.get("slantwise-user");
  if (expected !== null && expected !== actor.userId)
    throw new AppError(
      "unauthenticated",
      "Somebody else has signed in here. Sign in again, then repeat this.",
    );
  return actor;
}

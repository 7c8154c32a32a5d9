import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/core/access/actor";
import { findSessionActor } from "@/lib/data/people/find-session-actor";
import { pathHeader } from "./path-header";
import { readSessionCookie } from "./session-cookie";

/** Who asks, read once a request from the session's row; null for anybody who isn't signed in. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const sid = await readSessionCookie();
  return sid === null ? null : findSessionActor(sid);
});

/** For pages: who asks; others are sent to sign in, and come back after. */
export async function requireActor(): Promise<Actor> {
  const actor = await getActor();
  if (actor) return actor;
  const path = (await headers()).get(pathHeader) ?? "/";
  return redirect(path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`);
}

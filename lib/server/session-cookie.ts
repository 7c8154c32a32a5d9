import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { z } from "zod";
import { sessionSeconds } from "@/lib/core/people/session-length";
import { env } from "./env";

/** Plain http has no Secure cookies, so the name that browsers tie to them is for https only. */
export const sessionCookieName = (): string =>
  env().isHttps ? "__Host-slantwise.session" : "slantwise.session";

export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: env().isHttps }) as const;

const claims = z.object({ sid: z.string().min(20) });

/** The secret id of the session that the request's cookie carries, if it is one of ours. */
export async function readSessionCookie(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (token === undefined) return null;
  try {
    return claims.parse(await decode({ token, secret: env().NEXTAUTH_SECRET })).sid;
  } catch {
    return null;
  }
}

/** Signs the browser in, from a Server Action. */
export async function writeSessionCookie(sid: string): Promise<void> {
  const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: sessionSeconds });
  (await cookies()).set(sessionCookieName(), token, { ...sessionCookieOptions(), maxAge: sessionSeconds });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}

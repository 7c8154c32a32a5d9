import "server-only";
import type { NextAuthOptions } from "next-auth";
import credentialsProvider from "next-auth/providers/credentials";
import { AppError } from "@/lib/core/app-error";
import { credentialsSchema } from "@/lib/core/people/credentials";
import { sessionSeconds } from "@/lib/core/people/session-length";
import { signIn } from "@/lib/data/people/sign-in";
import { signOut } from "@/lib/data/people/sign-out";
import { env } from "./env";
import { sessionCookieName, sessionCookieOptions } from "./session-cookie";
import { getVisitor } from "./visitor";

/** next-auth for programs that sign in over HTTP; pages sign in by Server Actions, with the same cookie and row. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  useSecureCookies: env().isHttps,
  session: { strategy: "jwt", maxAge: sessionSeconds },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  providers: [credentialsProvider({ credentials: { email: {}, password: { type: "password" } }, authorize })],
  callbacks: {
    // The token names the session and nothing else: what its user may do is read from the database each time.
    jwt: ({ token, user, trigger }) => ({ sid: trigger === "signIn" ? user.id : token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token.sid === "string") await signOut(token.sid);
    },
  },
});

/** Answers the session's secret in the place of the user's id, which is where next-auth hands it on. */
async function authorize(given: unknown): Promise<{ id: string } | null> {
  const credentials = credentialsSchema.safeParse(given);
  if (!credentials.success) return null;
  try {
    return { id: (await signIn(credentials.data, await getVisitor())).sid };
  } catch (error) {
    if (error instanceof AppError) throw new Error(error.message);
    throw error;
  }
}

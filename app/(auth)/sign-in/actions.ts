"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { localPath } from "@/lib/core/form/local-path";
import { credentialsSchema } from "@/lib/core/people/credentials";
import { signIn as openSession } from "@/lib/data/people/sign-in";
import { openAction } from "@/lib/server/action";
import { writeSessionCookie } from "@/lib/server/session-cookie";
import { getVisitor } from "@/lib/server/visitor";

const schema = credentialsSchema.extend({ next: z.string().optional() });

export const signIn = openAction(schema, async ({ email, password, next }) => {
  const { sid } = await openSession({ email, password }, await getVisitor());
  await writeSessionCookie(sid);
  redirect(localPath(next, "/projects") as Route);
});

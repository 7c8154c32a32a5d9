"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { newPasswordSchema } from "@/lib/core/people/password-rule";
import { resetPassword } from "@/lib/data/people/reset-password";
import { openAction } from "@/lib/server/action";
import { writeSessionCookie } from "@/lib/server/session-cookie";
import { getVisitor } from "@/lib/server/visitor";

const schema = z.object({ token: z.string().max(200), password: newPasswordSchema });

export const setPassword = openAction(schema, async ({ token, password }) => {
  const { sid } = await resetPassword(token, password, await getVisitor());
  await writeSessionCookie(sid);
  redirect("/projects");
});

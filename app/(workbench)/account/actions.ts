"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { newPasswordSchema, typedPasswordSchema } from "@/lib/core/people/password-rule";
import { personNameSchema } from "@/lib/core/people/person-name";
import { changePassword as setPassword } from "@/lib/data/people/change-password";
import { renameSelf } from "@/lib/data/people/rename-self";
import { signOut } from "@/lib/data/people/sign-out";
import { signOutEverywhere } from "@/lib/data/people/sign-out-everywhere";
import { action } from "@/lib/server/action";
import { requireActor } from "@/lib/server/actor";
import { clearSessionCookie, readSessionCookie } from "@/lib/server/session-cookie";

export const rename = action(z.object({ name: personNameSchema }), async (actor, { name }) => {
  await renameSelf(actor, name);
  revalidatePath("/", "layout");
});

export const changePassword = action(
  z.object({ current: typedPasswordSchema, password: newPasswordSchema }),
  (actor, { current, password }) => setPassword(actor, current, password),
);

export async function leave() {
  const sid = await readSessionCookie();
  if (sid !== null) await signOut(sid);
  await clearSessionCookie();
  redirect("/sign-in");
}

export async function leaveEverywhere() {
  await signOutEverywhere(await requireActor());
  await clearSessionCookie();
  redirect("/sign-in");
}

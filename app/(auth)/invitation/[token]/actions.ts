"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { newAccountSchema } from "@/lib/core/people/credentials";
import { acceptInvitation } from "@/lib/data/people/accept-invitation";
import { acceptInvitationAsNew } from "@/lib/data/people/accept-invitation-as-new";
import { action, openAction } from "@/lib/server/action";
import { writeSessionCookie } from "@/lib/server/session-cookie";
import { getVisitor } from "@/lib/server/visitor";

const link = z.object({ token: z.string().max(200) });

export const join = openAction(link.extend(newAccountSchema.shape), async ({ token, ...account }) => {
  const { sid, projectId } = await acceptInvitationAsNew(token, account, await getVisitor());
  await writeSessionCookie(sid);
  redirect(`/projects/${projectId}`);
});

export const joinAsSelf = action(link, async (actor, { token }) => {
  redirect(`/projects/${await acceptInvitation(actor, token)}`);
});

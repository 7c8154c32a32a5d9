"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { checkbox } from "@/lib/core/form/form-fields";
import { newAccountSchema } from "@/lib/core/people/credentials";
import { findSessionActor } from "@/lib/data/people/find-session-actor";
import { setUp as makeFirstAccount } from "@/lib/data/people/set-up";
import { createSampleProject } from "@/lib/data/projects/create-sample-project";
import { openAction } from "@/lib/server/action";
import { writeSessionCookie } from "@/lib/server/session-cookie";
import { getVisitor } from "@/lib/server/visitor";

const schema = newAccountSchema.extend({ token: z.string().max(200), withSampleProject: checkbox });

export const setUp = openAction(schema, async ({ token, withSampleProject, ...account }) => {
  const { sid } = await makeFirstAccount(token, account, await getVisitor());
  await writeSessionCookie(sid);
  const actor = withSampleProject ? await findSessionActor(sid) : null;
  if (actor) await createSampleProject(actor);
  redirect("/projects");
});

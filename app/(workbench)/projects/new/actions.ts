"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { newProject } from "@/lib/core/projects/project-input";
import { createProject } from "@/lib/data/projects/create-project";
import { action } from "@/lib/server/action";

export const makeProject = action(newProject, async (actor, input): Promise<undefined> => {
  const { projectId } = await createProject(actor, input);
  redirect(`/projects/${projectId}` as Route);
});

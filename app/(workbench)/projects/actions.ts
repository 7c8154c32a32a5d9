"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { createSampleProject } from "@/lib/data/projects/create-sample-project";
import { requireActor } from "@/lib/server/actor";

export async function addSampleProject() {
  const { projectId } = await createSampleProject(await requireActor());
  redirect(`/projects/${projectId}` as Route);
}

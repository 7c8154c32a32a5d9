"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { releaseOptions } from "@/lib/core/releases/release-options";
import { text } from "@/lib/core/text/text-schema";
import { previewReleaseLosses } from "@/lib/data/releases/preview-release-losses";
import { publishRelease } from "@/lib/data/releases/publish-release";
import { action } from "@/lib/server/action";
import { outcome } from "@/lib/server/outcome";
import { parseInput } from "@/lib/server/parse-input";

const publication = z.object({
  projectId: z.string().max(64),
  number: z.coerce.number().int().min(1),
  address: text(300).refine(
    (value) => value === "" || /^https?:\/\/\S+$/i.test(value),
    "Give a full address that starts with https://, or leave it empty.",
  ),
});

export const publish = action(publication, async (actor, { projectId, number, address }) => {
  await publishRelease(actor, projectId, number, address);
  revalidatePath("/projects/[projectId]", "layout");
  return undefined;
});

export async function previewLosses(projectId: string, request: unknown) {
  return outcome((actor) =>
    previewReleaseLosses(
      actor,
      parseInput(z.string().max(64), projectId),
      parseInput(releaseOptions, request),
    ),
  );
}

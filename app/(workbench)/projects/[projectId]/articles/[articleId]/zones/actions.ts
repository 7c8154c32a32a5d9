"use server";

import { z } from "zod";
import { zoneKinds, type Metadata, type Zone } from "@/lib/core/annotation/article-document";
import { AppError } from "@/lib/core/app-error";
import { metadataSchema } from "@/lib/core/articles/metadata-schema";
import { utf16 } from "@/lib/core/text/offsets";
import { setMetadata } from "@/lib/data/articles/set-metadata";
import { setZones } from "@/lib/data/articles/set-zones";
import { outcome } from "@/lib/server/outcome";
import { parseInput } from "@/lib/server/parse-input";

const offset = z.int().min(0).transform(utf16);
const zonesInput = z.strictObject({
  projectId: z.string().max(64),
  articleId: z.string().max(64),
  baseRevision: z.int().min(1),
  zones: z.array(z.strictObject({ kind: z.enum(zoneKinds), start: offset, end: offset })).max(10_000),
});

export async function saveZones(
  projectId: string,
  articleId: string,
  baseRevision: number,
  zones: readonly Zone[],
) {
  return outcome(async (actor) => {
    const input = parseInput(zonesInput, { projectId, articleId, baseRevision, zones });
    return setZones(actor, input.projectId, input);
  });
}

export async function saveMetadata(projectId: string, articleId: string, metadata: Metadata) {
  return outcome(async (actor) => {
    const parsed = metadataSchema.safeParse(metadata);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new AppError("unprocessable", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "refused"}`);
    }
    await setMetadata(actor, projectId, articleId, parsed.data);
  });
}

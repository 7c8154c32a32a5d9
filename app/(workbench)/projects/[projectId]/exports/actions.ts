"use server";

import { z } from "zod";
import { exportOptions } from "@/lib/core/exports/export-options";
import { previewExportLosses } from "@/lib/data/exports/preview-export-losses";
import { outcome } from "@/lib/server/outcome";
import { parseInput } from "@/lib/server/parse-input";

export async function previewLosses(projectId: string, request: unknown) {
  return outcome((actor) =>
    previewExportLosses(actor, parseInput(z.string().max(64), projectId), parseInput(exportOptions, request)),
  );
}

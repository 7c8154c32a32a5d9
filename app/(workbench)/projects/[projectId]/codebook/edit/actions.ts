"use server";

import { z } from "zod";
import type { Codebook } from "@/lib/core/codebook/codebook";
import type { LabelMoves } from "@/lib/core/codebook/label-moves";
import { text } from "@/lib/core/text/text-schema";
import { publishCodebookDraft } from "@/lib/data/codebook/publish-codebook-draft";
import { saveCodebookDraft } from "@/lib/data/codebook/save-codebook-draft";
import { outcome } from "@/lib/server/outcome";
import { parseInput } from "@/lib/server/parse-input";

const labelId = z.string().max(64);
const publication = z.strictObject({
  projectId: z.string().max(64),
  changeNote: text(500),
  moves: z.record(labelId, labelId),
});

export async function saveDraft(projectId: string, codebook: Codebook) {
  return outcome(async (actor) => {
    const { version } = await saveCodebookDraft(actor, projectId, codebook);
    return `Version ${version} is kept as a draft. Nobody else works with it yet.`;
  });
}

export async function publishDraft(projectId: string, changeNote: string, moves: LabelMoves) {
  return outcome(async (actor) => {
    const input = parseInput(publication, { projectId, changeNote, moves });
    const { version, migratedLayers } = await publishCodebookDraft(actor, input.projectId, input);
    const published = `Version ${version} is published: new annotations are made under it.`;
    return migratedLayers === 0 ? published : `${published} ${inWords(migratedLayers)} moved to its labels.`;
  });
}

const inWords = (layers: number) => (layers === 1 ? "1 layer was" : `${layers} layers were`);

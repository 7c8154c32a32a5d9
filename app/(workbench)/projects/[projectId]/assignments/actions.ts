"use server";

import { z } from "zod";
import { assignArticles } from "@/lib/data/assignments/assign-articles";
import { withdrawAssignments } from "@/lib/data/assignments/withdraw-assignments";
import { outcome } from "@/lib/server/outcome";
import { parseInput } from "@/lib/server/parse-input";

const id = z.string().max(64);
const assignment = z.strictObject({ projectId: id, articleId: id, userId: id, isAssigned: z.boolean() });

export async function assign(projectId: string, articleId: string, userId: string, isAssigned: boolean) {
  return outcome(async (actor) => {
    const input = parseInput(assignment, { projectId, articleId, userId, isAssigned });
    const which = { articleIds: [input.articleId], userIds: [input.userId] };
    if (input.isAssigned) await assignArticles(actor, input.projectId, which);
    else await withdrawAssignments(actor, input.projectId, which);
  });
}

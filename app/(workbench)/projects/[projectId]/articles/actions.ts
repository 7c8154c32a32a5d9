"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { undoImport } from "@/lib/data/articles/undo-import";
import { action } from "@/lib/server/action";

const id = z.string().max(64);

export const takeBackImport = action(
  z.object({ projectId: id, importId: id }),
  async (actor, { projectId, importId }) => {
    await undoImport(actor, projectId, importId);
    revalidatePath("/projects/[projectId]", "layout");
    return undefined;
  },
);

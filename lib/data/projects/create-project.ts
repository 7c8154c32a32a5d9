import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { starterCodebooks } from "@/lib/core/codebook/starters/starter-codebooks";
import type { NewProject } from "@/lib/core/projects/project-input";
import { authorizeOnInstance } from "@/lib/data/access/authorize-on-instance";
import { database } from "@/lib/db/client";
import { insertProject } from "./insert-project";

/** Makes a project that starts with a copy of a starter codebook; whoever makes it is its owner. */
export async function createProject(
  actor: Actor,
  { name, description, starterId }: NewProject,
): Promise<{ projectId: string }> {
  authorizeOnInstance(actor, "project.create");
  const codebook = starterCodebooks.find(({ id }) => id === starterId);
  if (!codebook) {
    throw new AppError("unprocessable", "Choose a codebook to start with.", {
      starterId: "There is no such starter codebook. Choose one of the list.",
    });
  }
  const { transaction } = await database();
  const projectId = await transaction((db) =>
    insertProject(db, { name, description, isSample: false, codebook, ownerId: actor.userId }),
  );
  return { projectId };
}

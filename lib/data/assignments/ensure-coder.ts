import "server-only";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";
import { newPseudonym } from "./new-pseudonym";

/** The id of a member's voice in a project; made, with its pseudonym, the first time it is needed. */
export async function ensureCoder(db: Db, projectId: string, userId: string): Promise<string> {
  const coder = await db.coder.findUnique({
    where: { projectId_userId: { projectId, userId } },
    select: { id: true },
  });
  if (coder) return coder.id;
  const taken = new Set(
    (await db.coder.findMany({ where: { projectId }, select: { pseudonym: true } })).map((c) => c.pseudonym),
  );
  let pseudonym = newPseudonym();
  while (taken.has(pseudonym)) pseudonym = newPseudonym();
  const id = newId();
  await db.coder.create({ data: { id, projectId, userId, kind: "person", pseudonym } });
  return id;
}

import type { Actor, Role } from "@/lib/core/access/actor";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { createAccount } from "../create-account";
import { findSessionActor } from "../find-session-actor";
import { openSession } from "../open-session";

export const goodPassword = "correct horse battery";
export const visitor = { address: "192.0.2.1", userAgent: "Test" };

/** An account with an unusable password (hashing takes long), signed in. */
export async function newPerson(name: string, isInstanceAdministrator = false): Promise<Actor> {
  const { transaction } = await database();
  const sid = await transaction(async (db) => {
    const email = `${newId()}@example.org`;
    const userId = await createAccount(db, { name, email }, "unusable", isInstanceAdministrator);
    return openSession(db, userId, "Test", new Date());
  });
  const actor = await findSessionActor(sid);
  if (!actor) throw new Error("The person just made is not signed in.");
  return actor;
}

/** A project with these people in these roles, and nothing else in it. */
export async function newProject(members: readonly [Actor, ...Role[]][]): Promise<string> {
  const { transaction } = await database();
  return transaction(async (db) => {
    const [[creator] = []] = members;
    const projectId = newId();
    await db.project.create({ data: { id: projectId, name: "A study", createdById: creator?.userId ?? "" } });
    await db.projectRule.create({ data: { projectId } });
    for (const [{ userId }, ...roles] of members) {
      await db.membership.create({ data: { projectId, userId } });
      await db.membershipRole.createMany({ data: roles.map((role) => ({ projectId, userId, role })) });
    }
    return projectId;
  });
}

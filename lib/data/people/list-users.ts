import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { authorizeOnInstance } from "@/lib/data/access/authorize-on-instance";
import { database } from "@/lib/db/client";

export type UserSummary = {
  id: string;
  name: string;
  email: string;
  isInstanceAdministrator: boolean;
  isDeactivated: boolean;
  lastSignedInAt: Date | null;
  projects: number;
};

/** Everybody with an account, by name. */
export async function listUsers(actor: Actor): Promise<UserSummary[]> {
  authorizeOnInstance(actor, "user.list");
  const { reader } = await database();
  const users = await reader.user.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      isInstanceAdministrator: true,
      deactivatedAt: true,
      lastSignedInAt: true,
      _count: { select: { memberships: true } },
    },
  });
  return users.map(({ _count, deactivatedAt, ...user }) => ({
    ...user,
    isDeactivated: deactivatedAt !== null,
    projects: _count.memberships,
  }));
}

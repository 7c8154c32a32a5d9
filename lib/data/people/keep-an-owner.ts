import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { Db } from "@/lib/db/client";

/** Refuses to take the role of owner from the last active member who has it. */
export async function keepAnOwner(db: Db, projectId: string, leavingUserId: string): Promise<void> {
  const others = await db.membershipRole.count({
    where: {
      projectId,
      role: "owner",
      userId: { not: leavingUserId },
      membership: { user: { deactivatedAt: null } },
    },
  });
  if (others === 0)
    throw new AppError("conflict", "A project needs an owner. Make somebody else an owner first.");
}

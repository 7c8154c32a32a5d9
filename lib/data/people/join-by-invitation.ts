import "server-only";
import { AppError } from "@/lib/core/app-error";
import { assignEverything } from "@/lib/data/assignments/assign-everything";
import { recordAudit } from "@/lib/data/audit/record-audit";
import type { Db } from "@/lib/db/client";
import { openInvitation } from "./open-invitation";
import { hashSecret } from "./secret-token";

export const endedInvitation = (): AppError =>
  new AppError(
    "not_found",
    "This invitation was accepted already, ended, or has expired. Ask for a new one.",
  );

/** Uses an invitation up for one user, who keeps the roles they had. Returns the project's id. */
export async function joinByInvitation(
  db: Db,
  secret: string,
  user: { id: string; email: string },
): Promise<string> {
  const now = new Date();
  const invitation = await db.invitation.findUnique({
    where: { tokenHash: hashSecret(secret), ...openInvitation(now) },
    include: { roles: true },
  });
  const used = invitation
    ? await db.invitation.updateMany({
        where: { id: invitation.id, ...openInvitation(now) },
        data: { usedAt: now, usedById: user.id },
      })
    : { count: 0 };
  if (!invitation || used.count === 0) throw endedInvitation();
  if (invitation.email !== null && invitation.email !== user.email)
    throw new AppError(
      "forbidden",
      `This invitation is for ${invitation.email}. Use the account with that address.`,
    );

  const { projectId } = invitation;
  const member = { projectId, userId: user.id };
  const roles = invitation.roles.map(({ role }) => role);
  await db.membership.upsert({ where: { projectId_userId: member }, create: member, update: {} });
  const held = await db.membershipRole.findMany({ where: member, select: { role: true } });
  const gained = roles.filter((role) => !held.some((row) => row.role === role));
  await db.membershipRole.createMany({ data: gained.map((role) => ({ ...member, role })) });
  if (gained.includes("annotator"))
    await assignEverything(db, { ...member, createdById: invitation.createdById });
  await recordAudit(db, {
    actorId: user.id,
    projectId,
    action: "invitation.accept",
    target: { kind: "invitation", id: invitation.id },
    details: { roles },
  });
  return projectId;
}

import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { database } from "@/lib/db/client";

export type OwnedProject = { projectId: string; actor: Actor };

/**
 * A project by its id or name, and the owner in whose name the command line acts: the one with that address, or the
 * only one. Whoever runs a command can read the database itself; this says whose act it is noted as.
 */
export async function findOwnedProject(project: string, email: string | null): Promise<OwnedProject> {
  const { reader } = await database();
  const found = await reader.project.findMany({
    where: { OR: [{ id: project }, { name: project }] },
    select: {
      id: true,
      memberships: {
        where: { roles: { some: { role: "owner" } }, user: { deactivatedAt: null } },
        select: { user: { select: { id: true, name: true, email: true, isInstanceAdministrator: true } } },
      },
    },
  });
  const [only, another] = found;
  if (!only)
    throw new AppError(
      "not_found",
      `There is no project “${project}”. Name it as its page does, or by its id.`,
    );
  if (another) {
    const ids = found.map(({ id }) => id).join(", ");
    throw new AppError("conflict", `Several projects are called “${project}”. Name one by its id: ${ids}.`);
  }
  const owners = only.memberships.map(({ user }) => user);
  const wanted = email === null ? owners : owners.filter((user) => user.email === email.trim().toLowerCase());
  const [owner, other] = wanted;
  if (!owner)
    throw new AppError(
      "forbidden",
      `“${project}” has no owner${email === null ? "" : ` with the address ${email}`}.`,
    );
  if (other) {
    const addresses = owners.map((user) => user.email).join(", ");
    throw new AppError("conflict", `“${project}” has several owners. Say as whom by --as: ${addresses}.`);
  }
  const { id: userId, name, isInstanceAdministrator } = owner;
  return { projectId: only.id, actor: { userId, name, isInstanceAdministrator, sessionId: "" } };
}

import "server-only";
import type { InstanceAction } from "@/lib/core/access/actions";
import type { Actor } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import { AppError } from "@/lib/core/app-error";

/** Lets the actor do the action to the installation, or throws. An actor's own rows were read with their session. */
export function authorizeOnInstance(actor: Actor, action: InstanceAction): void {
  const { userId, isInstanceAdministrator } = actor;
  const subject = { userId, isInstanceAdministrator, isDeactivated: false, roles: [] };
  if (!can(subject, action, null)) {
    throw new AppError("forbidden", "Only an administrator of this installation can do this.");
  }
}

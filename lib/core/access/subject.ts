import type { Role } from "./actor";

/** Who asks, with the roles held in the resource's project (none: not a member). Read anew at each request. */
export type Subject = {
  userId: string;
  isInstanceAdministrator: boolean;
  isDeactivated: boolean;
  roles: readonly Role[];
};

/** Whether the subject holds one of the roles. A role that we don't know is none of them. */
export const holds = (subject: Subject, ...roles: readonly Role[]): boolean =>
  subject.roles.some((role) => roles.includes(role));

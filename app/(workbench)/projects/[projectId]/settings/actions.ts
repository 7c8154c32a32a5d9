"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { zoneKinds } from "@/lib/core/annotation/article-document";
import { checkbox, several } from "@/lib/core/form/form-fields";
import { newInvitationSchema, rolesSchema } from "@/lib/core/people/member-input";
import { projectRules } from "@/lib/core/projects/project-input";
import { inviteMember } from "@/lib/data/people/invite-member";
import { removeMember } from "@/lib/data/people/remove-member";
import { revokeInvitation } from "@/lib/data/people/revoke-invitation";
import { setMemberRoles } from "@/lib/data/people/set-member-roles";
import { setRules } from "@/lib/data/projects/set-rules";
import { action } from "@/lib/server/action";
import { publicLink } from "@/lib/server/public-link";

const id = z.string().max(64);
const refresh = () => revalidatePath("/projects/[projectId]", "layout");

const rulesForm = z.object({
  projectId: id,
  blindUntil: projectRules.shape.blindUntil,
  adjudicators: projectRules.shape.adjudicators,
  isSourceBlind: checkbox,
  assignEveryone: checkbox,
  countedZones: several(z.array(z.enum(zoneKinds)).min(1, "At least one kind of zone must count.")),
});

export const saveRules = action(rulesForm, async (actor, { projectId, ...rules }) => {
  await setRules(actor, projectId, rules);
  refresh();
  return undefined;
});

const invitationForm = z.object({
  projectId: id,
  roles: several(rolesSchema),
  email: newInvitationSchema.shape.email,
});

/** Answers the link itself, which is shown this once. */
export const invite = action(invitationForm, async (actor, { projectId, ...invitation }) => {
  const secret = await inviteMember(actor, projectId, invitation);
  refresh();
  return publicLink(`/invitation/${secret}`);
});

export const withdrawInvitation = action(
  z.object({ projectId: id, invitationId: id }),
  async (actor, { projectId, invitationId }) => {
    await revokeInvitation(actor, projectId, invitationId);
    refresh();
    return undefined;
  },
);

const memberForm = z.object({ projectId: id, userId: id });

export const saveRoles = action(
  memberForm.extend({ roles: several(rolesSchema) }),
  async (actor, { projectId, userId, roles }) => {
    await setMemberRoles(actor, projectId, userId, roles);
    refresh();
    return undefined;
  },
);

export const dropMember = action(memberForm, async (actor, { projectId, userId }) => {
  await removeMember(actor, projectId, userId);
  refresh();
  return undefined;
});

import type { Metadata } from "next";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { InvitationList } from "@/components/settings/invitation-list";
import { InviteForm } from "@/components/settings/invite-form";
import { MemberRow } from "@/components/settings/member-row";
import { RulesForm } from "@/components/settings/rules-form";
import { listInvitations } from "@/lib/data/people/list-invitations";
import { listMembers } from "@/lib/data/people/list-members";
import { readProjectRights } from "@/lib/data/projects/read-project-rights";
import { readRules } from "@/lib/data/projects/read-rules";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";
import { dropMember, invite, saveRoles, saveRules, withdrawInvitation } from "./actions";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage({ params }: PageProps<"/projects/[projectId]/settings">) {
  const { projectId } = await params;
  const actor = await requireActor();
  const members = await orNotFound(listMembers(actor, projectId));
  const { canInvite, canSetRules } = await readProjectRights(actor, projectId);
  const actions = canInvite ? { setRoles: saveRoles, remove: dropMember } : null;
  return (
    <Page>
      <PageHead title="Settings" />
      <section aria-labelledby="members" className="mb-12">
        <h2 id="members" className="mb-2 font-serif text-20">
          Members
        </h2>
        <ul className="border-t border-rule">
          {members.map((member) => (
            <MemberRow key={member.userId} projectId={projectId} member={member} actions={actions} />
          ))}
        </ul>
      </section>
      {canInvite ? (
        <section aria-labelledby="invite" className="mb-12">
          <h2 id="invite" className="mb-3 font-serif text-20">
            Invite
          </h2>
          <InviteForm projectId={projectId} invite={invite} />
          <InvitationList
            projectId={projectId}
            invitations={await listInvitations(actor, projectId)}
            revoke={withdrawInvitation}
          />
        </section>
      ) : null}
      {canSetRules ? (
        <section aria-labelledby="rules">
          <h2 id="rules" className="mb-3 font-serif text-20">
            Rules
          </h2>
          <RulesForm projectId={projectId} rules={await readRules(actor, projectId)} save={saveRules} />
        </section>
      ) : null}
    </Page>
  );
}

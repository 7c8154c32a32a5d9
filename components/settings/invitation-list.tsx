"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { roleNames } from "@/components/projects/role-names";
import { idle, type FormState } from "@/lib/core/form/form-state";
import type { PendingInvitation } from "@/lib/data/people/list-invitations";

type InvitationListProps = {
  projectId: string;
  invitations: readonly PendingInvitation[];
  revoke: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** Links that are out and not used yet. */
export function InvitationList({ projectId, invitations, revoke }: InvitationListProps) {
  const [state, send] = useActionState(revoke, idle);
  if (invitations.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="mb-1 text-12 font-medium">Open invitations</h3>
      <ul className="border-t border-rule">
        {invitations.map(({ id, email, roles, expiresAt }) => (
          <li key={id} className="flex items-baseline gap-6 border-b border-rule py-2">
            <span className="flex-1">{email ?? "Whoever has the link"}</span>
            <span className="text-grey">{roles.map((role) => roleNames[role].toLowerCase()).join(", ")}</span>
            <span className="text-12 text-grey tabular-nums">
              until {expiresAt.toISOString().slice(0, 10)}
            </span>
            <form action={send}>
              <input type="hidden" name="projectId" value={projectId} />
              <input type="hidden" name="invitationId" value={id} />
              <Button look="quiet" type="submit">
                Withdraw
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {state.status === "refused" ? (
        <p role="alert" className="text-12 font-medium text-problem">
          {state.message}
        </p>
      ) : null}
    </div>
  );
}

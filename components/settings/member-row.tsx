"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { roleNames } from "@/components/projects/role-names";
import { idle, type FormState } from "@/lib/core/form/form-state";
import type { Member } from "@/lib/data/people/list-members";
import { RoleBoxes } from "./role-boxes";

export type MemberActions = {
  setRoles: (previous: FormState, form: FormData) => Promise<FormState>;
  remove: (previous: FormState, form: FormData) => Promise<FormState>;
};

type MemberRowProps = { projectId: string; member: Member; actions: MemberActions | null };

export function MemberRow({ projectId, member, actions }: MemberRowProps) {
  return (
    <li className="border-b border-rule py-3">
      <div className="flex items-baseline gap-6">
        <span className="min-w-0 flex-1">
          {member.name}
          {member.isDeactivated ? <span className="text-grey"> (deactivated)</span> : null}
          <span className="block text-12 text-grey">{member.email}</span>
        </span>
        <span className="text-13 text-grey">
          {member.roles.map((role) => roleNames[role].toLowerCase()).join(", ")}
        </span>
      </div>
      {actions ? <MemberForms projectId={projectId} member={member} actions={actions} /> : null}
    </li>
  );
}

function MemberForms({ projectId, member, actions }: MemberRowProps & { actions: MemberActions }) {
  const [roles, setRoles, isSetting] = useActionState(actions.setRoles, idle);
  const [removal, remove, isRemoving] = useActionState(actions.remove, idle);
  const refusal = [roles, removal].find((state) => state.status === "refused");
  const hidden = (
    <>
      <input type="hidden" name="projectId" value={projectId} />
      <input type="hidden" name="userId" value={member.userId} />
    </>
  );
  return (
    <details className="mt-1">
      <summary className="w-fit text-12 text-accent">
        Change<span className="sr-only"> {member.name}</span>
      </summary>
      <form action={setRoles} className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        {hidden}
        <RoleBoxes chosen={member.roles} />
        <Button type="submit" disabled={isSetting}>
          Save roles
        </Button>
      </form>
      <form action={remove} className="mt-2">
        {hidden}
        <Button look="quiet" type="submit" disabled={isRemoving}>
          Remove from the project
        </Button>
      </form>
      {refusal?.status === "refused" ? (
        <p role="alert" className="mt-1 text-12 font-medium text-problem">
          {refusal.message}
        </p>
      ) : null}
    </details>
  );
}

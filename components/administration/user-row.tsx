"use client";

import { useActionState } from "react";
import { FormRefusal } from "@/components/auth/form-refusal";
import { CopyLink } from "@/components/ui/copy-link";
import { idle } from "@/lib/core/form/form-state";
import type { UserSummary } from "@/lib/data/people/list-users";
import { UserButton } from "./user-button";
import { UserStanding } from "./user-standing";
import type { UserActions } from "./user-table";

/** A user, what can be done to them, and below what came of it. */
export function UserRow({
  user,
  isSelf,
  actions,
}: {
  user: UserSummary;
  isSelf: boolean;
  actions: UserActions;
}) {
  const [reset, offerReset] = useActionState(actions.offerReset, idle);
  const [stopped, deactivate] = useActionState(actions.deactivate, idle);
  const [opened, reactivate] = useActionState(actions.reactivate, idle);
  const refusals = [reset, stopped, opened].filter(({ status }) => status === "refused");
  return (
    <>
      <tr className="border-t border-rule align-baseline">
        <UserStanding user={user} />
        <td className="py-2">
          <div className="flex justify-end gap-4">
            {user.isDeactivated ? (
              <UserButton action={reactivate} user={user} verb="Open again" />
            ) : (
              <>
                <UserButton action={offerReset} user={user} verb="Password link" />
                {isSelf ? null : <UserButton action={deactivate} user={user} verb="Deactivate" />}
              </>
            )}
          </div>
        </td>
      </tr>
      {reset.status === "done" || refusals.length > 0 ? (
        <tr>
          <td colSpan={5} className="pb-4">
            {reset.status === "done" ? (
              <CopyLink
                link={reset.value}
                label={`Link to set a new password, for ${user.name}, good for one day`}
              />
            ) : null}
            {refusals.map((state, index) => (
              <FormRefusal key={index} state={state} />
            ))}
          </td>
        </tr>
      ) : null}
    </>
  );
}

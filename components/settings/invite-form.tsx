"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { CopyLink } from "@/components/ui/copy-link";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { errorOf, idle, valueOf, type FormState } from "@/lib/core/form/form-state";
import { RoleBoxes } from "./role-boxes";

type InviteFormProps = {
  projectId: string;
  invite: (previous: FormState<string>, form: FormData) => Promise<FormState<string>>;
};

/** Makes a link into the project; it is shown once and carries the roles. */
export function InviteForm({ projectId, invite }: InviteFormProps) {
  const [state, send, isSending] = useActionState(invite, idle);
  return (
    <form action={send} className="flex max-w-[62ch] flex-col gap-4">
      <input type="hidden" name="projectId" value={projectId} />
      <fieldset>
        <legend className="mb-1 text-12 font-medium">Roles</legend>
        <RoleBoxes chosen={["annotator"]} hasHints />
        {errorOf(state, "roles") ? (
          <p role="alert" className="text-12 font-medium text-problem">
            {errorOf(state, "roles")}
          </p>
        ) : null}
      </fieldset>
      <TextField
        label="Email address"
        name="email"
        hint="Leave it empty to let whoever has the link use it, once."
        defaultValue={valueOf(state, "email")}
        error={errorOf(state, "email")}
      />
      {state.status === "refused" ? <Notice tone="problem">{state.message}</Notice> : null}
      <div>
        <Button look="ink" type="submit" disabled={isSending}>
          Make an invitation link
        </Button>
      </div>
      {state.status === "done" ? (
        <CopyLink link={state.value} label="Invitation link, shown this once. Send it to one person." />
      ) : null}
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { idle } from "@/lib/core/form/form-state";
import type { FormAction } from "@/lib/server/action";
import { AccountFields } from "./account-fields";
import { FormRefusal } from "./form-refusal";

type JoinFormProps = {
  action: FormAction;
  token: string;
  /** The address that the invitation is bound to. */
  email: string | null;
};

/** Joining a project with a new account. */
export function JoinForm({ action, token, email }: JoinFormProps) {
  const [state, send, isPending] = useActionState(action, idle);
  return (
    <form action={send} className="flex flex-col gap-4">
      <input type="hidden" name="token" value={token} />
      <AccountFields state={state} email={email} />
      <FormRefusal state={state} />
      <Button type="submit" look="ink" className="self-start" disabled={isPending}>
        Make an account and join
      </Button>
    </form>
  );
}

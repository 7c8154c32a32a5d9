"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { idle } from "@/lib/core/form/form-state";
import type { FormAction } from "@/lib/server/action";
import { FormRefusal } from "./form-refusal";
import { NewPasswordField } from "./new-password-field";

/** `email` tells password managers which account this is. */
export function ResetForm({ action, token, email }: { action: FormAction; token: string; email: string }) {
  const [state, send, isPending] = useActionState(action, idle);
  return (
    <form action={send} className="flex flex-col gap-4">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <NewPasswordField state={state} label="New password" />
      <FormRefusal state={state} />
      <Button type="submit" look="ink" className="self-start" disabled={isPending}>
        Set the password and sign in
      </Button>
    </form>
  );
}

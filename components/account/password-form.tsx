"use client";

import { useActionState } from "react";
import { FormRefusal } from "@/components/auth/form-refusal";
import { NewPasswordField } from "@/components/auth/new-password-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { errorOf, idle } from "@/lib/core/form/form-state";
import type { FormAction } from "@/lib/server/action";

/** `email` tells password managers which account this is. */
export function PasswordForm({ action, email }: { action: FormAction; email: string }) {
  const [state, send, isPending] = useActionState(action, idle);
  return (
    <form action={send} className="flex flex-col gap-4">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        label="Present password"
        name="current"
        type="password"
        autoComplete="current-password"
        required
        error={errorOf(state, "current")}
      />
      <NewPasswordField state={state} label="New password" />
      <FormRefusal state={state} />
      {state.status === "done" ? <Notice>Your new password is set.</Notice> : null}
      <Button type="submit" className="self-start" disabled={isPending}>
        Change the password
      </Button>
    </form>
  );
}

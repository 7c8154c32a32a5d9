"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { errorOf, idle, valueOf } from "@/lib/core/form/form-state";
import type { FormAction } from "@/lib/server/action";
import { FormRefusal } from "./form-refusal";

/** `next` is the path to go on to. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  const [state, send, isPending] = useActionState(action, idle);
  return (
    <form action={send} className="flex flex-col gap-4">
      <input type="hidden" name="next" value={next} />
      <TextField
        label="Email address"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={valueOf(state, "email")}
        error={errorOf(state, "email")}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errorOf(state, "password")}
      />
      <FormRefusal state={state} />
      <Button type="submit" look="ink" className="self-start" disabled={isPending}>
        Sign in
      </Button>
    </form>
  );
}

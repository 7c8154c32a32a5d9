"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { idle } from "@/lib/core/form/form-state";
import type { FormAction } from "@/lib/server/action";
import { FormRefusal } from "./form-refusal";

type JoinAsSelfFormProps = { action: FormAction; token: string; name: string };

/** Joining a project with the account one is signed in with. */
export function JoinAsSelfForm({ action, token, name }: JoinAsSelfFormProps) {
  const [state, send, isPending] = useActionState(action, idle);
  return (
    <form action={send} className="flex flex-col gap-4">
      <input type="hidden" name="token" value={token} />
      <FormRefusal state={state} />
      <Button type="submit" look="ink" className="self-start" disabled={isPending}>
        Join as {name}
      </Button>
    </form>
  );
}

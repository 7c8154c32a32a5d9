"use client";

import { useActionState } from "react";
import { FormRefusal } from "@/components/auth/form-refusal";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { errorOf, idle, valueOf } from "@/lib/core/form/form-state";
import type { FormAction } from "@/lib/server/action";

export function NameForm({ action, name }: { action: FormAction; name: string }) {
  const [state, send, isPending] = useActionState(action, idle);
  return (
    <form action={send} className="flex flex-col gap-4">
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        required
        maxLength={100}
        defaultValue={valueOf(state, "name") ?? name}
        error={errorOf(state, "name")}
      />
      <FormRefusal state={state} />
      <Button type="submit" className="self-start" disabled={isPending}>
        Save the name
      </Button>
    </form>
  );
}

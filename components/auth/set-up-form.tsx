"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { idle } from "@/lib/core/form/form-state";
import type { FormAction } from "@/lib/server/action";
import { AccountFields } from "./account-fields";
import { FormRefusal } from "./form-refusal";

export function SetUpForm({ action, token }: { action: FormAction; token: string }) {
  const [state, send, isPending] = useActionState(action, idle);
  return (
    <form action={send} className="flex flex-col gap-4">
      <input type="hidden" name="token" value={token} />
      <AccountFields state={state} />
      <Checkbox
        name="withSampleProject"
        defaultChecked
        label="Start with the sample project"
        hint="A few short articles that three annotators have read, so that every screen has something to show."
      />
      <FormRefusal state={state} />
      <Button type="submit" look="ink" className="self-start" disabled={isPending}>
        Make the account
      </Button>
    </form>
  );
}

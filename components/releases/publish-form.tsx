"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { errorOf, idle, valueOf, type FormState } from "@/lib/core/form/form-state";

type PublishFormProps = {
  projectId: string;
  number: number;
  publish: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** Notes that the release is out; for good, as what it says is. */
export function PublishForm({ projectId, number, publish }: PublishFormProps) {
  const [state, send, isSending] = useActionState(publish, idle);
  return (
    <form action={send} className="flex max-w-[62ch] flex-col gap-3">
      <input type="hidden" name="projectId" value={projectId} />
      <input type="hidden" name="number" value={number} />
      <TextField
        name="address"
        label="DOI or address"
        defaultValue={valueOf(state, "address")}
        hint="Where others find it, such as https://doi.org/10.5281/zenodo.1. May stay empty. This can’t be taken back."
        error={errorOf(state, "address")}
      />
      {state.status === "refused" && !errorOf(state, "address") ? (
        <p role="alert" className="text-12 font-medium text-problem">
          {state.message}
        </p>
      ) : null}
      <div>
        <Button type="submit" disabled={isSending}>
          Mark as published
        </Button>
      </div>
    </form>
  );
}

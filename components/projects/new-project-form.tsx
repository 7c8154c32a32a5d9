"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { errorOf, idle, valueOf, type FormState } from "@/lib/core/form/form-state";

export type StarterChoice = { id: string; name: string; description: string; labelCount: number };

type NewProjectFormProps = {
  starters: readonly StarterChoice[];
  create: (previous: FormState, form: FormData) => Promise<FormState>;
};

export function NewProjectForm({ starters, create }: NewProjectFormProps) {
  const [state, send, isSending] = useActionState(create, idle);
  const chosen = valueOf(state, "starterId") ?? starters[0]?.id;
  return (
    <form action={send} className="flex max-w-[62ch] flex-col gap-5">
      {state.status === "refused" ? <Notice tone="problem">{state.message}</Notice> : null}
      <TextField
        label="Name"
        name="name"
        required
        maxLength={120}
        defaultValue={valueOf(state, "name")}
        error={errorOf(state, "name")}
      />
      <TextArea
        label="What it is about"
        name="description"
        maxLength={2000}
        defaultValue={valueOf(state, "description")}
        error={errorOf(state, "description")}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 text-12 font-medium">Codebook to start with</legend>
        {starters.map(({ id, name, description, labelCount }) => (
          <Checkbox
            key={id}
            kind="radio"
            name="starterId"
            value={id}
            defaultChecked={id === chosen}
            label={`${name} (${labelCount} labels)`}
            hint={description}
          />
        ))}
      </fieldset>
      <div>
        <Button look="ink" type="submit" disabled={isSending}>
          Make the project
        </Button>
      </div>
    </form>
  );
}

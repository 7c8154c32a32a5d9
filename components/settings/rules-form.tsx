"use client";

import { useActionState } from "react";
import { zoneNames } from "@/components/articles/zone-names";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { zoneKinds } from "@/lib/core/annotation/article-document";
import { errorOf, idle, type FormState } from "@/lib/core/form/form-state";
import type { ProjectRules } from "@/lib/core/projects/project-input";

type RulesFormProps = {
  projectId: string;
  rules: ProjectRules;
  save: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** How the project works: who sees whom and when, and what counts. */
export function RulesForm({ projectId, rules, save }: RulesFormProps) {
  const [state, send, isSending] = useActionState(save, idle);
  return (
    <form action={send} className="flex max-w-[62ch] flex-col gap-5">
      <input type="hidden" name="projectId" value={projectId} />
      <Select
        label="Annotators see each other"
        name="blindUntil"
        defaultValue={rules.blindUntil}
        hint="Until then they read blind to each other."
      >
        <option value="submission">once they have submitted the article themselves</option>
        <option value="adjudicated">once the article is adjudicated</option>
        <option value="never">never</option>
      </Select>
      <Select label="Who adjudicates" name="adjudicators" defaultValue={rules.adjudicators}>
        <option value="reviewers">reviewers and owners, after their own submission</option>
        <option value="independent_reviewers">only those who don’t annotate the article</option>
      </Select>
      <div>
        <Checkbox
          name="isSourceBlind"
          defaultChecked={rules.isSourceBlind}
          label="Hide the source"
          hint="Outlet, byline, address and date are hidden from annotators until they submit, and from reviewers until gold is finished."
        />
        <Checkbox
          name="assignEveryone"
          defaultChecked={rules.assignEveryone}
          label="Every annotator gets every article"
          hint="New articles and new annotators at once. What was withdrawn stays withdrawn."
        />
      </div>
      <fieldset>
        <legend className="mb-1 text-12 font-medium">Zones that count in agreement</legend>
        <div className="grid grid-cols-2 sm:grid-cols-3">
          {zoneKinds.map((kind) => (
            <Checkbox
              key={kind}
              name="countedZones"
              value={kind}
              defaultChecked={rules.countedZones.includes(kind)}
              label={zoneNames[kind]}
            />
          ))}
        </div>
        {errorOf(state, "countedZones") ? (
          <p role="alert" className="text-12 font-medium text-problem">
            {errorOf(state, "countedZones")}
          </p>
        ) : null}
      </fieldset>
      {state.status === "done" ? <Notice>Rules saved.</Notice> : null}
      {state.status === "refused" ? <Notice tone="problem">{state.message}</Notice> : null}
      <div>
        <Button type="submit" disabled={isSending}>
          Save rules
        </Button>
      </div>
    </form>
  );
}

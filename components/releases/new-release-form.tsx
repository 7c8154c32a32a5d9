"use client";

import { useId, useRef, type SubmitEvent } from "react";
import { useRouter } from "next/navigation";
import { zoneNames } from "@/components/articles/zone-names";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { WorkProgress } from "@/components/work/work-progress";
import { useWork } from "@/lib/browser/work/use-work";
import { zoneKinds } from "@/lib/core/annotation/article-document";
import type { ReleaseChoices } from "@/lib/data/releases/read-release-choices";
import { ArticleChoice } from "./article-choice";
import { CardFields } from "./card-fields";
import { ChoiceGroup } from "./choice-group";
import { LossPreview, type LossAnswer } from "./loss-preview";
import { refusalOf, releaseRequest } from "./release-request";
import { SplitChoice } from "./split-choice";

type NewReleaseFormProps = {
  projectId: string;
  choices: ReleaseChoices;
  formats: readonly { value: string; label: string; hint: string }[];
  licences: readonly string[];
  previewLosses: (request: unknown) => Promise<LossAnswer>;
};

const layers = [
  { value: "annotator", label: "Annotators", hint: "Every submitted layer, those without a span too." },
  { value: "adjudicator", label: "Gold", hint: "What reviewers decided, with the decisions." },
  { value: "key", label: "Training keys" },
  { value: "suggestion", label: "Suggestions" },
];

const pseudonyms = [
  { value: "project", label: "The project’s pseudonyms" },
  {
    value: "numbers",
    label: "Numbers R1, R2, …",
    hint: "Can’t be joined with exports that have pseudonyms.",
  },
];

/** Everything that decides what a release holds; then it is made, with progress, and shown. */
export function NewReleaseForm({
  projectId,
  choices,
  formats,
  licences,
  previewLosses,
}: NewReleaseFormProps) {
  const router = useRouter();
  const licenceList = useId();
  const form = useRef<HTMLFormElement>(null);
  const { isRunning, progress, end, run, stop } = useWork();
  const details = end?.kind === "refused" ? end.details : {};
  const errorOf = (field: string) => refusalOf(details, field);
  const published = choices.releases.find(({ isPublished }) => isPublished);

  async function make(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const request = releaseRequest(new FormData(event.currentTarget));
    const answer = await run(`/api/projects/${projectId}/releases`, JSON.stringify(request));
    if (answer.kind !== "done") return;
    const { number } = answer.value as { number: number };
    router.push(`/projects/${projectId}/exports/releases/${number}`);
  }

  return (
    <form ref={form} onSubmit={(event) => void make(event)} className="flex max-w-[62ch] flex-col gap-6">
      <TextField
        name="name"
        label="Name"
        defaultValue={`${choices.releases.length + 1}.0`}
        hint="Stands in the card and in the archive’s name."
        error={errorOf("name")}
      />
      <ArticleChoice articles={choices.articles} />
      <ChoiceGroup
        legend="Layers"
        name="layers"
        choices={layers}
        chosen={["annotator", "adjudicator"]}
        error={errorOf("layers")}
      />
      <Select label="Version of the codebook" name="codebookVersion" error={errorOf("codebookVersion")}>
        <option value="">every layer, with the newest codebook</option>
        {choices.codebookVersions.map((version) => (
          <option key={version} value={version}>
            only layers submitted under version {version}
          </option>
        ))}
      </Select>
      <ChoiceGroup
        legend="Zones"
        name="zones"
        hint="Spans that lie wholly in other zones are left out. Texts stay whole."
        choices={zoneKinds.map((kind) => ({ value: kind, label: zoneNames[kind] }))}
        chosen={zoneKinds}
        error={errorOf("zones")}
        columns
      />
      <ChoiceGroup
        legend="Formats"
        name="formats"
        choices={formats}
        chosen={["slantwise", "csv"]}
        error={errorOf("formats")}
      />
      <LossPreview form={form} request={releaseRequest} preview={previewLosses} />
      <SplitChoice error={errorOf("splits")} />
      <ChoiceGroup
        legend="Names of annotators and reviewers"
        name="pseudonyms"
        kind="radio"
        choices={pseudonyms}
        chosen={["project"]}
      />
      <TextField
        name="licence"
        label="Licence"
        list={licenceList}
        defaultValue="CC-BY-4.0"
        hint="Of the annotations. An SPDX identifier, or words."
        error={errorOf("licence")}
      />
      <datalist id={licenceList}>
        {licences.map((licence) => (
          <option key={licence} value={licence} />
        ))}
      </datalist>
      <Select label="Change log" name="since" defaultValue={published?.number ?? ""} error={errorOf("since")}>
        <option value="">compared with no release</option>
        {choices.releases.map(({ number, name, isPublished }) => (
          <option key={number} value={number}>
            since release {number}, {name}
            {isPublished ? " (published)" : ""}
          </option>
        ))}
      </Select>
      <Checkbox
        name="hasGamma"
        defaultChecked
        label="Tables with γ"
        hint="Takes by far the longest: up to minutes for hundreds of articles."
      />
      <CardFields errorOf={errorOf} />
      {end?.kind === "refused" ? (
        <Notice tone="problem" title="No release was made">
          {end.message}
        </Notice>
      ) : null}
      {end?.kind === "stopped" ? <Notice>Stopped. No release was made.</Notice> : null}
      {isRunning ? (
        <WorkProgress progress={progress} onStop={stop} />
      ) : (
        <div>
          <Button type="submit" look="ink">
            Make the release
          </Button>
        </div>
      )}
    </form>
  );
}

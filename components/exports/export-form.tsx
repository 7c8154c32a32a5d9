"use client";

import { useRef } from "react";
import { ChoiceGroup } from "@/components/releases/choice-group";
import { LossPreview, type LossAnswer } from "@/components/releases/loss-preview";
import { buttonClass } from "@/components/ui/button";
import type { ExportPreview } from "@/lib/data/exports/read-export-preview";
import { ExportCounts } from "./export-counts";
import { exportRequest } from "./export-request";

const layers = [
  { value: "everything", label: "Annotators and gold" },
  { value: "annotators", label: "Annotators only" },
  { value: "gold", label: "Gold only" },
];

type ExportFormProps = {
  projectId: string;
  preview: ExportPreview;
  formats: readonly { value: string; label: string; hint: string }[];
  previewLosses: (request: unknown) => Promise<LossAnswer>;
};

/** Chooses what to export and says what it will hold. A plain form: the browser downloads the answer. */
export function ExportForm({ projectId, preview, formats, previewLosses }: ExportFormProps) {
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      action={`/api/projects/${projectId}/exports`}
      method="get"
      className="flex max-w-[62ch] flex-col gap-6"
    >
      <ChoiceGroup legend="Format" name="format" kind="radio" choices={formats} chosen={["slantwise"]} />
      <ChoiceGroup legend="Layers" name="layers" kind="radio" choices={layers} chosen={["everything"]} />
      <LossPreview form={form} request={exportRequest} preview={previewLosses} />
      <ExportCounts preview={preview} />
      <div>
        <button type="submit" className={buttonClass("ink")}>
          Export
        </button>
      </div>
    </form>
  );
}

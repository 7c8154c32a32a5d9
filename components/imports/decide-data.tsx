import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import type { DataSetSummary } from "@/lib/core/imports/data-set-summary";
import type { ImportChoices } from "@/lib/data/imports/read-import-choices";
import { CoderMapping } from "./coder-mapping";
import { LabelMapping } from "./label-mapping";
import { Step } from "./step";
import type { useMapping } from "./use-mapping";

type DecideDataProps = {
  summary: DataSetSummary;
  choices: ImportChoices;
  looks: ReadonlyMap<string, LabelLook>;
  mapping: ReturnType<typeof useMapping>;
};

/** What labels and annotators of the files become in the project. */
export function DecideData({ summary, choices, looks, mapping }: DecideDataProps) {
  const { decisions, set, setLabel, setCoder } = mapping;
  const { codebook, coders, hasDraft } = choices;
  const added = Object.values(decisions.labels).filter((target) => target === "add").length;
  const isExtended = added > 0 || decisions.extras === "add";
  const hasExtras = summary.attributes.length + summary.judgements.length + summary.relationTypes.length > 0;
  return (
    <>
      {summary.labels.length > 0 ? (
        <Step
          title="Labels"
          lead={`Of the codebook “${codebook.name}”, version ${codebook.version}. What the import adds is published with it as the next version; nothing that is there changes.`}
        >
          <LabelMapping
            uses={summary.labels}
            codebook={codebook}
            looks={looks}
            targets={decisions.labels}
            onChange={setLabel}
          />
          {hasExtras ? (
            <Checkbox
              checked={decisions.extras === "add"}
              onChange={({ target }) => set({ extras: target.checked ? "add" : "leave out" })}
              label="Add attributes, questions and relations that the codebook lacks"
              hint="Otherwise what the codebook has no place for is left out, and counted."
            />
          ) : null}
          {isExtended && hasDraft ? (
            <Notice tone="problem">
              The codebook has an unpublished draft. Publish or discard it before an import adds to it.
            </Notice>
          ) : null}
        </Step>
      ) : null}
      {summary.coders.length > 0 ? (
        <Step
          title="Annotators"
          lead="Names in the files are shown to owners only; everybody else sees pseudonyms."
        >
          <CoderMapping uses={summary.coders} known={coders} targets={decisions.coders} onChange={setCoder} />
          <Checkbox
            checked={decisions.areFinished}
            onChange={({ target }) => set({ areFinished: target.checked })}
            label="The imported layers are finished"
            hint="Only finished layers take part in agreement, adjudication and exports."
          />
        </Step>
      ) : null}
    </>
  );
}

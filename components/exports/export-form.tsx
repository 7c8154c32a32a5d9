import { buttonClass } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { ExportPreview } from "@/lib/data/exports/read-export-preview";

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const formats = [
  {
    value: "slantwise",
    label: "slantwise/1 (JSON Lines)",
    hint: "Everything: texts, zones, codebook, all layers, gold with its decisions, submissions. One article a line, offsets in code points.",
  },
  {
    value: "csv",
    label: "Table of annotations (CSV)",
    hint: "One row an annotation, for R or pandas. Texts and submissions without a span are not in it.",
  },
  {
    value: "spreadsheet",
    label: "Table for spreadsheets (CSV)",
    hint: "The same, with cells that a spreadsheet would take for a formula made harmless.",
  },
] as const;

const layers = [
  { value: "everything", label: "Annotators and gold" },
  { value: "annotators", label: "Annotators only" },
  { value: "gold", label: "Gold only" },
] as const;

/** Chooses what to export and says what it will hold. A plain form: the browser downloads the answer. */
export function ExportForm({ projectId, preview }: { projectId: string; preview: ExportPreview }) {
  return (
    <form
      action={`/api/projects/${projectId}/exports`}
      method="get"
      className="flex max-w-[62ch] flex-col gap-6"
    >
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 text-12 font-medium">Format</legend>
        {formats.map(({ value, label, hint }, index) => (
          <Checkbox
            key={value}
            kind="radio"
            name="format"
            value={value}
            defaultChecked={index === 0}
            label={label}
            hint={hint}
          />
        ))}
      </fieldset>
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-2 text-12 font-medium">Layers</legend>
        {layers.map(({ value, label }, index) => (
          <Checkbox
            key={value}
            kind="radio"
            name="layers"
            value={value}
            defaultChecked={index === 0}
            label={label}
          />
        ))}
      </fieldset>
      <p className="text-13 text-grey tabular-nums">
        Now: {counted(preview.articles, "article", "articles")},{" "}
        {counted(preview.submittedLayers, "submitted layer", "submitted layers")} with{" "}
        {counted(preview.annotations, "annotation", "annotations")},{" "}
        {counted(preview.goldLayers, "finished gold layer", "finished gold layers")}.
        {preview.drafts > 0
          ? ` ${counted(preview.drafts, "layer is", "layers are")} not submitted and will not be in it.`
          : ""}{" "}
        Annotators appear under their pseudonyms. Every span is checked against its words before anything is
        written.
      </p>
      <div>
        <button type="submit" className={buttonClass("ink")}>
          Export
        </button>
      </div>
    </form>
  );
}

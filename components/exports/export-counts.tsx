import { counted } from "@/lib/core/counted";
import type { ExportPreview } from "@/lib/data/exports/read-export-preview";

/** What an export would hold now, in a sentence. */
export function ExportCounts({ preview }: { preview: ExportPreview }) {
  return (
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
  );
}

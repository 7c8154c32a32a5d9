import { describeFormatError } from "@/lib/core/formats/format-error";
import type { OffsetReading } from "@/lib/core/formats/offset-readings";
import { describeMisfit } from "@/lib/core/formats/offset-report";
import { drawSamples } from "@/lib/core/imports/draw-samples";
import type { DataSetSummary } from "@/lib/core/imports/data-set-summary";
import type { DataSet } from "@/lib/core/imports/read-data-set";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import { FoundCounts } from "./found-counts";
import { MessageList } from "./message-list";
import { OffsetChoice } from "./offset-choice";
import { SampleList } from "./sample-list";
import { Step } from "./step";

type FoundDataProps = {
  data: DataSet;
  summary: DataSetSummary;
  looks: ReadonlyMap<string, LabelLook>;
  onReading: (reading: OffsetReading) => void;
};

const placed = ({ file, line, message }: DataSet["notices"][number]) =>
  describeFormatError({ file, line, field: null, message });

/** What the files hold: counts, offsets, what was not understood, and samples. */
export function FoundData({ data, summary, looks, onReading }: FoundDataProps) {
  const samples = drawSamples(data.documents);
  return (
    <>
      <Step title="What was found">
        <FoundCounts summary={summary} />
        <OffsetChoice report={data.offsets} onChoose={onReading} />
        <MessageList
          title="Spans that fit nowhere and will be left out"
          messages={data.misfits.map((misfit) => describeFormatError(describeMisfit(misfit)))}
        />
        <MessageList title="Not understood, or worth knowing" messages={data.notices.map(placed)} />
      </Step>
      {samples.length > 0 ? (
        <Step
          title={`${samples.length} samples`}
          lead="Spread evenly over all spans. If these are right, the offsets are."
        >
          <SampleList samples={samples} looks={looks} />
        </Step>
      ) : null}
    </>
  );
}

import { Checkbox } from "@/components/ui/checkbox";
import { describeReading, isSameReading, type OffsetReading } from "@/lib/core/formats/offset-readings";
import type { OffsetReport } from "@/lib/core/formats/offset-report";

type OffsetChoiceProps = { report: OffsetReport | null; onChoose: (reading: OffsetReading) => void };

/** How offsets can be read, how many spans each reading gets right, and which one was taken. */
export function OffsetChoice({ report, onChoose }: OffsetChoiceProps) {
  if (report === null || report.spans === 0) return null;
  const { counts, chosen, declared, traits, spans } = report;
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-medium">How offsets are counted</legend>
      {counts.length === 1 ? (
        <p className="text-12 text-grey">
          Every way of counting gives the same places in these texts.{" "}
          {counts.map(
            ({ right }) => `${right.toLocaleString("en")} of ${spans.toLocaleString("en")} spans fit.`,
          )}
        </p>
      ) : (
        counts.map(({ reading, right }) => (
          <Checkbox
            key={describeReading(reading, traits)}
            kind="radio"
            name="reading"
            checked={isSameReading(reading, chosen)}
            onChange={() => onChoose(reading)}
            label={describeReading(reading, traits)}
            hint={`${right.toLocaleString("en")} of ${spans.toLocaleString("en")} spans fit${isSameReading(reading, declared) ? "; the format says this one" : ""}.`}
          />
        ))
      )}
    </fieldset>
  );
}

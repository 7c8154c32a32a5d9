import { describeReading, isSameReading } from "@/lib/core/formats/offset-readings";
import type { OffsetReport } from "@/lib/core/formats/offset-report";
import { describeFormatError } from "@/lib/core/formats/format-error";
import { describeMisfit } from "@/lib/core/formats/offset-report";
import type { ReadReport } from "@/lib/core/formats/read-each";
import { counted } from "./counted";
import type { Counts } from "./read-source";
import { readingName } from "./reading-option";
import type { Source } from "./source";

/** Which reading of the offsets was taken, and how many spans each gets right. */
export function offsetLines({ declared, chosen, spans, counts, traits }: OffsetReport): string[] {
  if (spans === 0) return [];
  const [only] = counts;
  if (counts.length === 1 && only)
    return [
      `Offsets: every way of counting gives the same places; ${only.right} of ${counted(spans, "span")} hold their quotation, or whole words where the file gives none.`,
    ];
  const rows = counts.map(({ reading, right }) => {
    const marks = [
      ...(isSameReading(reading, declared) ? ["as the format says"] : []),
      ...(isSameReading(reading, chosen) ? ["taken"] : []),
    ];
    const remark = marks.length === 0 ? "" : ` (${marks.join(", ")})`;
    return `  ${right} of ${spans} spans right: ${describeReading(reading, traits)}${remark}`;
  });
  return ["Offsets:", ...rows];
}

/** What was read, for a person. */
export function readingLines(source: Source, report: ReadReport & Counts): string[] {
  const { articles, spans, notices, misfits, offsets } = report;
  return [
    `${source.formatName} (${source.reason}): ${counted(articles, "article")}, ${counted(spans, "span")}.`,
    ...(source.passedOver.length === 0 ? [] : [`Passed over: ${source.passedOver.join(", ")}.`]),
    ...(offsets === null ? [] : offsetLines(offsets)),
    ...notices.map(({ file, line, message }) => describeFormatError({ file, line, field: null, message })),
    ...misfits.map((misfit) => `Left out: ${describeFormatError(describeMisfit(misfit))}`),
  ];
}

/** The same for a program. */
export function readingJson(source: Source, report: ReadReport & Counts) {
  const { articles, spans, notices, misfits, offsets } = report;
  return {
    format: source.formatName,
    reason: source.reason,
    passedOver: source.passedOver,
    articles,
    spans,
    offsets:
      offsets === null
        ? null
        : {
            declared: readingName(offsets.declared),
            chosen: readingName(offsets.chosen),
            spans: offsets.spans,
            counts: offsets.counts.map(({ reading, right }) => ({ reading: readingName(reading), right })),
          },
    notices,
    misfits: misfits.map(describeMisfit),
  };
}

import type { Annotation, Zone } from "@/lib/core/annotation/article-document";
import type { TextRange } from "@/lib/core/annotation/layer-document";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import { lanes } from "@/lib/core/text/lanes";
import type { Paragraph } from "@/lib/core/text/paragraphs";
import { segments, type Segment } from "@/lib/core/text/segments";
import { lineAttributes } from "./line-attributes";
import type { Marking, Stretch } from "./marking";
import { rangesOverlap } from "./span-geometry";
import { stretchClasses, type DrawnPart } from "./stretch-classes";

export type MarkingSource = {
  text: string;
  lines: readonly Paragraph[];
  zones: readonly Zone[];
  /** The names that are written beside the zones; a zone without one gets no note. */
  zoneNames: Readonly<Partial<Record<Zone["kind"], string>>>;
  masked: readonly TextRange[];
  annotations: readonly Annotation[];
  lookOf: (labelId: string) => LabelLook;
  /** What is about to be labelled. */
  selection: TextRange | null;
};

/** Where everything is drawn, whatever is active: the costly half of a marking. */
export type MarkingPlan = { segments: readonly Segment<DrawnPart>[]; marking: Marking };

const stretchOf = (segment: Segment<DrawnPart>, activeId: string | null): Stretch => ({
  start: segment.start,
  end: segment.end,
  className: stretchClasses(segment, activeId),
});

const isOver = ({ spans }: Segment<DrawnPart>, annotationId: string) =>
  spans.some((part) => part.kind === "span" && part.annotationId === annotationId);

function drawnParts({ annotations, lookOf }: MarkingSource): DrawnPart[] {
  const parts = annotations.flatMap((annotation) => annotation.parts.map((part) => ({ annotation, part })));
  const laneOf = lanes(parts.map(({ part }) => part));
  return parts.map(({ annotation, part }, at) => ({
    kind: "span",
    start: part.start,
    end: part.end,
    lane: laneOf[at] ?? 0,
    look: lookOf(annotation.labelId),
    annotationId: annotation.id,
  }));
}

/** Cuts a segment at the ends of lines, because each paragraph draws its own. */
function cutAtLines(segment: Segment<DrawnPart>, lines: readonly Paragraph[]): Segment<DrawnPart>[] {
  return lines
    .filter((line) => rangesOverlap(line, segment))
    .map(({ start, end }) => ({
      ...segment,
      start: start > segment.start ? start : segment.start,
      end: end < segment.end ? end : segment.end,
    }));
}

export function planMarking(source: MarkingSource): MarkingPlan {
  const { text, lines, masked, selection } = source;
  const parts = drawnParts(source);
  const drawn: DrawnPart[] = [
    ...parts,
    ...masked.map((range): DrawnPart => ({ ...range, kind: "masked" })),
    ...(selection ? [{ ...selection, kind: "selection" } as const] : []),
  ];
  const cut = segments(drawn).flatMap((segment) =>
    text.slice(segment.start, segment.end).includes("\n") ? cutAtLines(segment, lines) : [segment],
  );
  const stretches = cut.map((segment) => stretchOf(segment, null));
  return { segments: cut, marking: { stretches, lines: lineAttributes(source, parts) } };
}

/** All that is drawn over the text, as classes of stretches that don't overlap and attributes of lines. */
export function markingOf(plan: MarkingPlan, activeId: string | null): Marking {
  const { marking } = plan;
  if (activeId === null) return marking;
  const stretches = marking.stretches.map((stretch, at) => {
    const segment = plan.segments[at];
    return segment && isOver(segment, activeId) ? stretchOf(segment, activeId) : stretch;
  });
  return { ...marking, stretches };
}

import type { TextRange } from "@/lib/core/annotation/layer-document";
import type { Segment } from "@/lib/core/text/segments";
import type { LabelLook } from "@/lib/core/codebook/label-look";

/** What lies over the text: a part of a span in its lane, words that are hidden, or the words selected. */
export type DrawnPart = TextRange &
  (
    | { kind: "span"; lane: number; look: LabelLook; annotationId: string }
    | { kind: "masked" }
    | { kind: "selection" }
  );

type SpanPart = Extract<DrawnPart, { kind: "span" }>;

/** The lanes that the style sheet knows; deeper ones share the last. */
export const deepestLane = 4;

const ends = (name: string, part: TextRange, segment: TextRange) => [
  ...(part.start === segment.start ? [`${name}-start`] : []),
  ...(part.end === segment.end ? [`${name}-end`] : []),
];

function laneClasses(part: SpanPart, segment: TextRange): string[] {
  const lane = Math.min(part.lane, deepestLane);
  const { group, variant } = part.look;
  const name = `lane${lane}`;
  return [`${name}-g${group}`, `${name}-v${variant}`, ...(lane > 0 ? ends(name, part, segment) : [])];
}

const activeClasses = (part: SpanPart, segment: TextRange) => [
  "active",
  `active-g${part.look.group}`,
  `active-lane${Math.min(part.lane, deepestLane)}`,
  ...ends("active", part, segment),
];

/** The classes that draw a stretch: every lane over it, the tint of the innermost span, the active one's outline. */
export function stretchClasses(segment: Segment<DrawnPart>, activeId: string | null): string {
  const parts = segment.spans.filter((part) => part.kind === "span");
  const selection = segment.spans.find(({ kind }) => kind === "selection");
  const active = parts.find(({ annotationId }) => annotationId === activeId);
  const innermost = parts.at(-1)?.look;
  return [
    ...(innermost ? ["m", `g${innermost.group}`, `v${innermost.variant}`] : []),
    ...(parts.some(({ lane }) => lane > 0) ? ["deep"] : []),
    ...parts.flatMap((part) => laneClasses(part, segment)),
    ...(active ? activeClasses(active, segment) : []),
    ...(selection ? ["sel", ...ends("sel", selection, segment)] : []),
    ...(segment.spans.some(({ kind }) => kind === "masked") ? ["masked"] : []),
  ].join(" ");
}

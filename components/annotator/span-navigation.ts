import { spokenSpan } from "./annotator-text";
import { say } from "./say";
import { covering, hull, nextInRing, spanLength, spansOverlap } from "@/lib/browser/editor/span-geometry";
import type { Annotation } from "@/lib/core/annotation/article-document";
import { reveal } from "./reveal";
import type { Annotator } from "./use-annotator";

/** Puts a span in hand: its outline, its entry, its answers; says what it is, and shows where it stands. */
export function activate(annotator: Annotator, annotation: Annotation | null) {
  annotator.patch({
    activeId: annotation?.id ?? null,
    mode: { kind: "reading" },
    problem: null,
    ...(annotation ? { handLabelId: annotation.labelId } : {}),
  });
  if (!annotation) return;
  const { facts, editor, document } = annotator;
  const at = facts.findIndex((each) => each.annotation.id === annotation.id);
  const name = annotator.labelOf(annotation.labelId)?.name ?? annotation.labelId;
  const fact = facts[at];
  if (fact) annotator.say(spokenSpan(fact, at, facts.length, name));
  const range = hull(annotation);
  if (!editor || !range) return;
  editor.select({ start: range.start, end: range.start });
  reveal(editor, range, document.text.length);
}

/** The next or previous span in the text; from the caret where none is active. */
export function step(annotator: Annotator, direction: 1 | -1) {
  const ordered = annotator.facts.map(({ annotation }) => annotation);
  if (annotator.active) {
    activate(annotator, nextInRing(ordered, annotator.activeId, direction));
    return;
  }
  const startsFrom = (annotation: Annotation) => (hull(annotation)?.start ?? 0) >= annotator.caret;
  const after = ordered.findIndex(startsFrom);
  const at = direction === 1 ? after : (after < 0 ? ordered.length : after) - 1;
  activate(annotator, ordered.at(at) ?? ordered[0] ?? null);
}

/** From the active span to the next longer (1) or shorter (-1) one that overlaps it. */
export function cycle(annotator: Annotator, direction: 1 | -1) {
  const { active, facts } = annotator;
  if (!active) {
    annotator.say(say.noActive);
    return;
  }
  const ring = facts
    .map(({ annotation }) => annotation)
    .filter((each) => each.id === active.id || spansOverlap(each, active))
    .sort((one, other) => spanLength(one) - spanLength(other));
  activate(annotator, nextInRing(ring, active.id, direction));
}

/** What a press on a character means: its shortest span, and at each further press the next longer one. */
export function press(annotator: Annotator, offset: number) {
  const ring = covering(annotator.document.layer.annotations, offset);
  activate(annotator, nextInRing(ring, annotator.activeId));
}

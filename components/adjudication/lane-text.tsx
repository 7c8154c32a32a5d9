import type { TextRange } from "@/lib/core/annotation/layer-document";
import type { LaneFrame } from "@/lib/core/text/lane-frame";
import { markedPieces } from "./marked-pieces";

type LaneTextProps = { text: string; frame: LaneFrame; ranges: readonly TextRange[]; mark?: string };

/** The frame's text laid out alike in every lane; with ranges given, only they show, the rest keeps its room. */
export function LaneText({ text, frame, ranges, mark = "" }: LaneTextProps) {
  if (ranges.length === 0) {
    return (
      <span dir="auto" className="block font-serif text-15 leading-6">
        {text.slice(frame.start, frame.end)}
      </span>
    );
  }
  return (
    <span dir="auto" className="block font-serif text-15 leading-6">
      {markedPieces(text, frame, ranges).map(({ start, words, isMarked }) => (
        <span key={start} className={isMarked ? mark : "invisible"} aria-hidden={!isMarked}>
          {words}
        </span>
      ))}
    </span>
  );
}

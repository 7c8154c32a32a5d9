import clsx from "clsx";
import { Swatch } from "@/components/ui/swatch";
import type { SpanFacts } from "@/lib/browser/editor/span-facts";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import { overlapText } from "./annotator-text";

type SpanRowProps = {
  id: string;
  facts: SpanFacts;
  spoken: string;
  labelName: string;
  look: LabelLook;
  isActive: boolean;
};

/** One span: its paragraph, its label's look and name, its words, and how it lies among the others. */
export function SpanRow({ id, facts, spoken, labelName, look, isActive }: SpanRowProps) {
  const quiet = clsx("text-11 tabular-nums", isActive ? "text-grey" : "text-grey-2");
  return (
    <div
      id={id}
      data-span={facts.annotation.id}
      role="option"
      aria-selected={isActive}
      className={clsx(
        "relative grid cursor-pointer grid-cols-[14px_18px_1fr_auto] items-baseline gap-x-2.5 px-5 py-[5px] [contain-intrinsic-height:auto_46px] [content-visibility:auto]",
        isActive ? "bg-accent-tint" : "hover:bg-well",
      )}
    >
      <span className="sr-only">{spoken}</span>
      <span aria-hidden className={clsx("text-end", quiet)}>
        {facts.paragraphNumber}
      </span>
      <Swatch look={look} />
      <span aria-hidden dir="auto" className="col-span-2 truncate font-serif text-15 leading-5">
        {facts.quote}
      </span>
      <span aria-hidden className="col-start-3 truncate text-12 text-grey">
        {labelName}
      </span>
      <span aria-hidden className={quiet}>
        {overlapText(facts)}
      </span>
    </div>
  );
}

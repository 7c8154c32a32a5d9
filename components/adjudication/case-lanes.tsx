"use client";

import clsx from "clsx";
import { Swatch } from "@/components/ui/swatch";
import type { AdjudicationCase, Reading } from "@/lib/core/adjudication/adjudication-case";
import { caseInWords } from "@/lib/core/adjudication/case-in-words";
import type { Annotation } from "@/lib/core/annotation/article-document";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { labelLook } from "@/lib/core/codebook/label-look";
import { laneFrame } from "@/lib/core/text/lane-frame";
import { kindNames } from "./kind-names";
import { KindIcon } from "./kind-icon";
import { LaneText } from "./lane-text";

type CaseLanesProps = {
  one: AdjudicationCase;
  place: string;
  text: string;
  codebook: Codebook;
  chosen: number | null;
  isReadOnly: boolean;
  onChoose: (reader: number) => void;
};

/** Right: what the case is about, and one lane a reader, aligned with the sentence, without names. */
export function CaseLanes({ one, place, text, codebook, chosen, isReadOnly, onChoose }: CaseLanesProps) {
  const frame = laneFrame(text, one);
  return (
    <section aria-label="The case in hand" className="px-6 pt-4">
      <p className="flex items-center justify-between text-12 text-grey">
        <span className="flex items-center gap-1.5 font-semibold text-ink">
          <KindIcon kind={one.kind} />
          {kindNames[one.kind]}
        </span>
        <span className="tabular-nums">{place}</span>
      </p>
      <h2 className="mt-3 mb-4 font-serif text-20 tracking-[-0.008em] text-pretty">
        {caseInWords(one, codebook)}
      </h2>
      <div className="border-b border-rule pb-1 pl-3.5 text-grey">
        <LaneText text={text} frame={frame} ranges={[]} />
      </div>
      <ol aria-label="Readers">
        {one.readings.map((reading) => (
          <li
            key={reading.reader}
            className={clsx(
              "border-b border-rule",
              reading.reader === chosen && "shadow-[inset_2px_0_0_var(--accent)]",
            )}
          >
            <button
              type="button"
              aria-pressed={reading.reader === chosen}
              disabled={isReadOnly || reading.annotations.length === 0}
              onClick={() => onChoose(reading.reader)}
              className="block w-full py-2.5 pl-3.5 text-left"
            >
              <Lane reading={reading} text={text} frame={frame} codebook={codebook} />
            </button>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-11 text-grey-2">Names hidden. Order shuffled for this article.</p>
    </section>
  );
}

const confidences = ["unsure", "fairly sure", "sure"] as const;

/** What a reader answered about a span, in few words. */
function answersInWords({ attributes, confidence }: Annotation, codebook: Codebook): string {
  const voice = codebook.attributes.find(({ id }) => id === "voice");
  const said = voice?.choices.find(({ value }) => value === attributes["voice"])?.name.toLowerCase();
  return [said, confidence === null ? undefined : confidences[confidence - 1]].filter(Boolean).join(", ");
}

type LaneProps = {
  reading: Reading;
  text: string;
  frame: ReturnType<typeof laneFrame>;
  codebook: Codebook;
};

function Lane({ reading, text, frame, codebook }: LaneProps) {
  const first = reading.annotations[0];
  if (!first) {
    return (
      <span className="flex items-center gap-3 text-12">
        <span className="w-[60px] flex-none text-grey">Reader {reading.reader}</span>
        <span className="flex-1 border-t border-dashed border-rule-strong" aria-hidden />
        <span className="text-grey">no span</span>
      </span>
    );
  }
  const look = labelLook(codebook, first.labelId);
  return (
    <>
      <span className="flex items-center gap-3 text-12">
        <span className="w-[60px] flex-none text-grey">Reader {reading.reader}</span>
        <span className="flex flex-1 items-center gap-2 font-medium">
          <Swatch look={look} />
          {codebook.labels.find(({ id }) => id === first.labelId)?.name ?? first.labelId}
        </span>
        <span className="text-grey-2">{answersInWords(first, codebook)}</span>
      </span>
      <LaneText
        text={text}
        frame={frame}
        ranges={reading.annotations.flatMap(({ parts }) => parts)}
        mark={`marked g${look.group} v${look.variant}`}
      />
      {reading.annotations
        .filter(({ note }) => note !== "")
        .map(({ id, note }) => (
          <span
            key={id}
            className="mt-0.5 block font-serif text-[14px] leading-5 text-pretty text-grey italic"
          >
            “{note}”
          </span>
        ))}
    </>
  );
}

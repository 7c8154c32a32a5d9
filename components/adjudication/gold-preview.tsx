import { Swatch } from "@/components/ui/swatch";
import type { AdjudicationCase } from "@/lib/core/adjudication/adjudication-case";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { labelLook } from "@/lib/core/codebook/label-look";
import type { Part } from "@/lib/core/annotation/article-document";
import { laneFrame } from "@/lib/core/text/lane-frame";
import { markedPieces } from "./marked-pieces";
import type { Pending } from "./use-adjudication";

type GoldPreviewProps = { one: AdjudicationCase; pending: Pending; text: string; codebook: Codebook };

const sources = {
  accept: "as the reader marked it",
  adjust: "corrected by you",
  relabel: "corrected by you",
  reject: "nothing",
  plural: "every reading",
} as const;

/** What will stand in the gold layer if the decision is recorded. */
export function GoldPreview({ one, pending, text, codebook }: GoldPreviewProps) {
  const label = codebook.labels.find(({ id }) => id === pending.labelId);
  return (
    <section aria-label="Gold, if recorded" className="mt-auto border-t border-rule px-6 py-4">
      <p className="flex justify-between text-12">
        <span className="font-semibold">Gold, if recorded</span>
        <span className="text-grey-2">{sources[pending.kind]}</span>
      </p>
      {pending.kind === "reject" ? <p className="mt-2 font-serif text-15 text-grey">No span here.</p> : null}
      {pending.kind === "plural" ? (
        <p className="mt-2 font-serif text-15 text-grey">Each reading stays, marked as left plural.</p>
      ) : null}
      {pending.kind !== "reject" && pending.kind !== "plural" && label ? (
        <>
          <p dir="auto" className="mt-2 font-serif text-15 leading-6">
            <WithParts
              text={text}
              frame={laneFrame(text, one)}
              parts={pending.parts}
              codebook={codebook}
              labelId={label.id}
            />
          </p>
          <p className="mt-1.5 flex items-center gap-2 text-12">
            <Swatch look={labelLook(codebook, label.id)} />
            {label.name}
          </p>
          {label.spanRule ? <p className="mt-1 text-12 text-grey">Span rule: {label.spanRule}</p> : null}
        </>
      ) : null}
    </section>
  );
}

type WithPartsProps = {
  text: string;
  frame: { start: number; end: number };
  parts: readonly Part[];
  codebook: Codebook;
  labelId: string;
};

function WithParts({ text, frame, parts, codebook, labelId }: WithPartsProps) {
  const look = labelLook(codebook, labelId);
  const shown = {
    start: Math.min(frame.start, parts[0]?.start ?? frame.start),
    end: Math.max(frame.end, parts.at(-1)?.end ?? frame.end),
  };
  return markedPieces(text, shown, parts).map(({ start, words, isMarked }) => (
    <span key={start} className={isMarked ? `marked g${look.group} v${look.variant}` : undefined}>
      {words}
    </span>
  ));
}

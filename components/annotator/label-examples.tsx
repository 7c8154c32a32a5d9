import type { Label } from "@/lib/core/codebook/codebook";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import { EntryRow } from "./entry-row";

/** What counts, and what only looks like it. */
export function LabelExamples({ label, look }: { label: Label; look: LabelLook }) {
  return (
    <>
      {label.positive.length > 0 ? (
        <EntryRow term="Yes">
          {label.positive.map(({ quote }) => (
            <span key={quote} dir="auto" className="block font-serif text-15 leading-6">
              <span className={`marked g${look.group} v${look.variant}`}>{quote}</span>
            </span>
          ))}
        </EntryRow>
      ) : null}
      {label.nearMisses.length > 0 ? (
        <EntryRow term="No">
          {label.nearMisses.map(({ quote, why }) => (
            <span key={quote} className="mb-1.5 block">
              <span dir="auto" className="block font-serif text-15 leading-5">
                {quote}
              </span>
              <span className="block text-12 text-grey">{why}</span>
            </span>
          ))}
        </EntryRow>
      ) : null}
    </>
  );
}

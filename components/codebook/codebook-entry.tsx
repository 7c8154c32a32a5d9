import { Kbd } from "@/components/ui/kbd";
import { Swatch } from "@/components/ui/swatch";
import type { Label } from "@/lib/core/codebook/codebook";
import type { LabelLook } from "@/lib/core/codebook/label-look";

/** One label as the manual explains it: definition, span rule, what counts and what only looks like it. */
export function CodebookEntry({
  label,
  look,
  uses,
}: {
  label: Label;
  look: LabelLook;
  uses?: number | undefined;
}) {
  return (
    <section aria-labelledby={`label-${label.id}`} className="border-b border-rule py-5">
      <div className="flex items-baseline justify-between gap-4">
        <h3
          id={`label-${label.id}`}
          className="flex items-center gap-2.5 font-serif text-20 font-semibold tracking-[-0.008em]"
        >
          <Swatch look={look} />
          {label.name}
        </h3>
        <p className="flex-none text-12 text-grey tabular-nums">
          {uses === undefined ? null : (
            <span className="mr-4">{uses === 1 ? "1 span" : `${uses} spans`}</span>
          )}
          {label.key ? (
            <>
              key <Kbd>{label.key}</Kbd>
            </>
          ) : null}
        </p>
      </div>
      <p className="mt-2 max-w-[62ch] font-serif text-15 text-pretty">{label.definition}</p>
      <dl className="mt-3 grid grid-cols-[56px_1fr] gap-y-2">
        {label.spanRule ? <Row term="Span">{label.spanRule}</Row> : null}
        {label.positive.length > 0 ? (
          <Row term="Yes">
            <ul className="font-serif text-15 leading-6">
              {label.positive.map(({ quote }) => (
                <li key={quote}>
                  <span dir="auto" className={`marked g${look.group} v${look.variant}`}>
                    {quote}
                  </span>
                </li>
              ))}
            </ul>
          </Row>
        ) : null}
        {label.nearMisses.length > 0 ? (
          <Row term="No">
            <ul>
              {label.nearMisses.map(({ quote, why }) => (
                <li key={quote} className="mb-1.5">
                  <span dir="auto" className="block font-serif text-15">
                    {quote}
                  </span>
                  <span className="text-12 text-grey">{why}</span>
                </li>
              ))}
            </ul>
          </Row>
        ) : null}
        {label.note ? <Row term="Note">{label.note}</Row> : null}
      </dl>
    </section>
  );
}

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-12 leading-[22px] text-grey">{term}</dt>
      <dd className="max-w-[62ch] leading-[22px]">{children}</dd>
    </>
  );
}

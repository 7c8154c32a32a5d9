import { Kbd } from "@/components/ui/kbd";
import { Swatch } from "@/components/ui/swatch";
import type { Codebook, Label } from "@/lib/core/codebook/codebook";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import { EntryRow } from "./entry-row";
import { LabelExamples } from "./label-examples";

type LabelEntryProps = { codebook: Codebook; label: Label; look: LabelLook; isShort: boolean };

/** What the codebook says about the label in hand. `isShort`: examples wait behind a word, for want of room. */
export function LabelEntry({ codebook, label, look, isShort }: LabelEntryProps) {
  const groups = codebook.groups.filter(({ id }) => label.groupIds.includes(id));
  return (
    <section aria-label="Codebook entry" className="px-5 pt-4 pb-5">
      <div className="flex items-baseline justify-between text-12">
        <span className="font-semibold">Codebook</span>
        <span className="text-grey-2">version {codebook.version}</span>
      </div>
      <h2 className="mt-3 flex items-center gap-2.5 font-serif text-20 font-semibold tracking-[-0.008em]">
        <Swatch look={look} />
        {label.name}
      </h2>
      <p className="mt-0.5 flex justify-between text-12 text-grey">
        <span>{groups.map(({ name }) => name).join(", ")}</span>
        {label.key ? (
          <span className="text-grey-2">
            key <Kbd>{label.key}</Kbd>
          </span>
        ) : null}
      </p>
      <p className="mt-3 font-serif text-15 text-pretty">{label.definition}</p>
      <dl className="mt-3 grid grid-cols-[44px_1fr] gap-y-2.5">
        {label.spanRule ? <EntryRow term="Span">{label.spanRule}</EntryRow> : null}
        {isShort ? null : <LabelExamples label={label} look={look} />}
      </dl>
      {isShort && label.positive.length + label.nearMisses.length > 0 ? (
        <details className="mt-2.5">
          <summary className="text-12 text-grey hover:text-ink">Examples and near misses</summary>
          <dl className="mt-2 grid grid-cols-[44px_1fr] gap-y-2.5">
            <LabelExamples label={label} look={look} />
          </dl>
        </details>
      ) : null}
    </section>
  );
}

"use client";

import type { AgreementSummary } from "@/lib/core/agreement/agreement-summary";
import { findValue } from "@/lib/core/agreement/explore/find-value";
import type { MeasureId } from "@/lib/core/agreement/report/measure";
import { reasonInWords } from "@/lib/core/agreement/undefined-reason";
import { useExplorer } from "./explorer-context";
import { AddressLink } from "./address-link";
import { opening } from "./cases/selection";
import { MissingReasons } from "./missing-reasons";
import { GammaProgress } from "./gamma-progress";
import { decimals } from "@/lib/core/agreement/words/decimals";
import { basisInWords, intervalText } from "./value-text";

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** The headline sentence: on what, between whom, how far, with intervals. Where nothing can be said, why. */
export function Headline({ summary }: { summary: AgreementSummary }) {
  const { found } = useExplorer();
  const { counts, headline } = summary;
  const basis = `On ${counted(counts.comparedArticles, "article")}, ${counted(counts.coders, "annotator")}: `;
  if (headline.overlap.kind === "undefined")
    return (
      <h1 className="font-serif text-28 tracking-[-0.014em]">
        {basis}
        <span className="text-grey">not defined yet.</span>
        <span className="mt-2 block font-serif text-20 text-grey">
          {reasonInWords(headline.overlap.reason)}
        </span>
      </h1>
    );
  const hasGamma = findValue(found.report?.values, "gamma") !== undefined;
  return (
    <>
      <h1 className="font-serif text-28 tracking-[-0.014em] tabular-nums lining-nums">
        {basis}
        {hasGamma ? (
          <Figure name="γ" measure="gamma" />
        ) : (
          <span className="text-grey">γ is being computed</span>
        )}
      </h1>
      <GammaProgress />
      {hasGamma ? (
        <p className="mt-2 max-w-[52ch] font-serif text-20 tracking-[-0.006em] tabular-nums lining-nums">
          Where spans are, whatever their label, <Figure name="γ" measure="gamma-position" />; which label,
          where two mark the same words, <Figure name="γcat" measure="gamma-cat" />
        </p>
      ) : null}
      <p className="mt-2 font-serif text-18 tracking-[-0.006em] text-grey tabular-nums lining-nums">
        <Figure name="span F1" measure="f1-overlap" /> by overlap, <Figure name="" measure="f1-exact" /> to
        the letter
      </p>
      <MissingReasons />
    </>
  );
}

/** A coefficient in a sentence, which opens all aligned spans. */
function Figure({ name, measure }: { name: string; measure: MeasureId }) {
  const { found } = useExplorer();
  const one = findValue(found.report?.values, measure);
  if (!one) return <span className="text-grey">{name} …</span>;
  const { value, interval, gamma } = one;
  if (value.kind === "undefined")
    return (
      <span className="text-grey" title={reasonInWords(value.reason)}>
        {name} not defined
      </span>
    );
  return (
    <AddressLink
      change={opening({ cases: "all" })}
      className="whitespace-nowrap decoration-1 underline-offset-4 hover:underline"
      title={basisInWords(value, interval)}
    >
      <span className="font-semibold text-ink">
        {name === "γcat" ? (
          <>
            γ<sub className="text-[0.65em] italic">cat</sub>
          </>
        ) : (
          name
        )}{" "}
        {gamma?.bounds || (gamma && !found.hasGamma) ? "≈ " : ""}
        {decimals(value.value)}
      </span>
      {interval.kind === "interval" ? <span className="text-grey"> {intervalText(interval)}</span> : null}
    </AddressLink>
  );
}

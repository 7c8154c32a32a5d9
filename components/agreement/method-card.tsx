"use client";

import { useState } from "react";
import { zoneNames } from "@/components/articles/zone-names";
import type { AgreementSummary } from "@/lib/core/agreement/agreement-summary";
import { problemInWords } from "@/lib/core/agreement/study/study-problem";
import { methodInWords, methodSentence } from "@/lib/core/agreement/words/method-sentence";
import { counted } from "@/lib/core/counted";
import { useExplorer } from "./explorer-context";
import { program } from "./program";

const countedZones = ({ zoneKinds }: AgreementSummary["options"]) =>
  zoneKinds === "all" ? "all zones" : zoneKinds.map((kind) => zoneNames[kind].toLowerCase()).join(", ");

/** How the numbers came about, in the words a paper needs, and as a sentence to be copied. */
export function MethodCard({ summary }: { summary: AgreementSummary }) {
  const { data, found } = useExplorer();
  const { counts, options, uncounted, repeated, problems } = summary;
  const readings = summary.coders.reduce((sum, { articles }) => sum + articles, 0);
  return (
    <div className="mt-3 max-w-[76ch] text-12 leading-[18px] text-grey">
      <p className="tabular-nums">
        {counted(counts.spans, "span")} in {counted(readings, "submitted reading")}, {counts.emptyLayers} of
        them empty. Text counted: {countedZones(options)}. Codebook version {data.codebook.version}.{" "}
        <CopySentence />
      </p>
      <details className="mt-1">
        <summary className="w-fit text-accent">How this was computed</summary>
        <div className="mt-1 flex flex-col gap-1">
          {found.report ? <p>{methodInWords(found.report)}</p> : null}
          <p>
            γ compares where spans are and what they are called with what chance would give on the same texts:
            1 − observed disorder / expected disorder. γ<sub>cat</sub> (Mathet 2017) asks about the labels of
            aligned spans only. Krippendorff’s α, nominal, is over characters (is this label here or not),
            each label on its own: long spans weigh more there.
          </p>
          <p>
            Lines at 0.667 and 0.8 are Krippendorff’s (2019) for α of codings, drawn to read by, not to pass:
            nobody has set such limits for γ or F1 of spans, and what is enough depends on what the data are
            for.
          </p>
          {uncounted > 0 ? <p>{counted(uncounted, "span")} outside the counted text left out.</p> : null}
          {repeated > 0 ? (
            <p>{counted(repeated, "span")} repeating another of the same annotator counted once.</p>
          ) : null}
          {problems.map((problem) => (
            <p key={problem.articleId + problem.annotationId}>{problemInWords(problem)}</p>
          ))}
        </div>
      </details>
    </div>
  );
}

/** Copies the report as a sentence for a paper; where the browser keeps the clipboard, shows it to be copied by hand. */
function CopySentence() {
  const { found } = useExplorer();
  const [shown, setShown] = useState<{ sentence: string; isCopied: boolean } | null>(null);
  const { report } = found;
  if (!report || !found.hasGamma) return null;
  async function copy(sentence: string) {
    const isCopied = "clipboard" in navigator;
    if (isCopied) await navigator.clipboard.writeText(sentence);
    setShown({ sentence, isCopied });
  }
  return (
    <>
      <button type="button" className="text-accent" onClick={() => copy(methodSentence(report, program))}>
        Copy sentence
      </button>
      {shown ? (
        <span role="status" className="mt-1 block border-l-2 border-rule-strong pl-2 text-ink select-all">
          {shown.isCopied ? <span className="text-grey select-none">Copied: </span> : null}
          {shown.sentence}
        </span>
      ) : null}
    </>
  );
}

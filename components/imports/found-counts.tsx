import { counted } from "@/lib/core/counted";
import { layerKindNames } from "./layer-kind-names";
import type { DataSetSummary } from "@/lib/core/imports/data-set-summary";

const number = (count: number) => count.toLocaleString("en");

/** What was found, in one sentence, and what comes along besides spans. */
export function FoundCounts({ summary }: { summary: DataSetSummary }) {
  const { articles, spans, labels, coders, attributes, judgements, relationTypes, decisions } = summary;
  const kinds = (["annotator", "adjudicator", "key", "suggestion"] as const).flatMap((kind) => {
    const own = coders.filter((coder) => coder.kind === kind);
    if (own.length === 0) return [];
    if (kind === "annotator") return [counted(own.length, "annotator", "annotators")];
    return [`${layerKindNames[kind]} by ${number(own.length)}`];
  });
  const besides = [
    ...(attributes.length > 0 ? [`Attributes of spans: ${attributes.join(", ")}.`] : []),
    ...(judgements.length > 0 ? [`Answers about articles: ${judgements.join(", ")}.`] : []),
    ...(relationTypes.length > 0 ? [`Relations: ${relationTypes.join(", ")}.`] : []),
    ...(decisions > 0
      ? [`${counted(decisions, "decision", "decisions")} of reviewers stay out: gold comes as spans.`]
      : []),
  ];
  return (
    <div className="max-w-[76ch]">
      <p className="font-serif text-18 lining-nums">
        {counted(articles, "article", "articles")}, {counted(spans, "span", "spans")},{" "}
        {counted(labels.length, "label", "labels")}
        {kinds.length > 0 ? `; ${kinds.join(", ")}` : ""}.
      </p>
      {besides.map((sentence) => (
        <p key={sentence} className="text-12 text-grey">
          {sentence}
        </p>
      ))}
    </div>
  );
}

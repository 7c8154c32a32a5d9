import type { Annotation } from "../../annotation/article-document";
import { annotationsOf } from "../../formats/gold";
import { countCodePoints } from "../../text/code-points";
import { countWords } from "../../text/count-words";
import { decimals } from "../../agreement/words/decimals";
import { meanAndDeviation, percent } from "./number-text";
import { numberColumn, textColumn, type Table } from "./table";
import { labelName, type TableInput } from "./table-input";

type Found = { annotation: Annotation; article: number };

const quoteOf = ({ annotation }: Found) => annotation.parts.map(({ quote }) => quote).join(" ");

function foundIn({ documents }: TableInput, kind: "annotator" | "adjudicator"): Found[] {
  return documents.flatMap((document, article) =>
    document.layers
      .filter((layer) => layer.kind === kind)
      .flatMap((layer) => annotationsOf(layer, document).map(({ annotation }) => ({ annotation, article }))),
  );
}

function row(who: string, name: string, own: readonly Found[], all: number, articles: number): string[] {
  return [
    who,
    name,
    String(own.length),
    percent(own.length, all),
    String(new Set(own.map(({ article }) => article)).size),
    articles === 0 ? "–" : decimals(own.length / articles),
    meanAndDeviation(own.map((found) => countWords(quoteOf(found)))),
    meanAndDeviation(own.map((found) => countCodePoints(quoteOf(found)))),
  ];
}

/** Table 2: how often each label was used, by annotators and in gold, and how long its spans are. */
export function labelTable(input: TableInput): Table {
  const kinds = [
    ["Annotators", foundIn(input, "annotator")],
    ["Gold", foundIn(input, "adjudicator")],
  ] as const;
  const articles = input.documents.length;
  const rows = kinds.flatMap(([who, found]) => {
    const ids = new Set(found.map(({ annotation }) => annotation.labelId));
    const known = input.codebook.labels.map(({ id }) => id);
    const inOrder = [
      ...known.filter((id) => ids.has(id)),
      ...[...ids].filter((id) => !known.includes(id)).sort(),
    ];
    const ofLabel = (id: string) => found.filter(({ annotation }) => annotation.labelId === id);
    return [
      ...inOrder.map((id) => row(who, labelName(input.codebook, id), ofLabel(id), found.length, articles)),
      ...(found.length > 0 ? [row(who, "All", found, found.length, articles)] : []),
    ];
  });
  return {
    id: "02-labels",
    title: "Labels",
    sentence: `Spans of all zones in the release. Every annotator's spans count; lengths are mean ± sample standard deviation, of a span in several stretches those of its words together. n = ${articles} articles.`,
    columns: [
      textColumn("Layer"),
      textColumn("Label"),
      ...["Spans", "%", "Articles with it", "Per article", "Words", "Characters"].map(numberColumn),
    ],
    rows,
  };
}

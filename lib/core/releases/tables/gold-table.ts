import { semevalCounts, semevalScore } from "../../agreement/spans/semeval-f1";
import { addCounts, f1Of, noMatches, type MatchCounts } from "../../agreement/spans/match-counts";
import { exactMatches, overlapMatches } from "../../agreement/spans/span-f1";
import { countedStretches, countedUnits } from "../../agreement/study/counted-units";
import type { ArticleDocument, Layer } from "../../annotation/article-document";
import { annotationsOf } from "../../formats/gold";
import { decimals } from "../../agreement/words/decimals";
import { measurementText } from "./number-text";
import { numberColumn, textColumn, type Table } from "./table";
import { annotatorLayers, countedWords, ofKind, type TableInput } from "./table-input";

type Tally = { articles: number; exact: MatchCounts; overlap: MatchCounts; semeval: SemevalCounts };
type SemevalCounts = ReturnType<typeof semevalCounts>;

const emptyTally = (): Tally => ({
  articles: 0,
  exact: noMatches,
  overlap: noMatches,
  semeval: { spansA: 0, spansB: 0, coveredOfA: 0, coveredOfB: 0 },
});

function add(tally: Tally, document: ArticleDocument, layer: Layer, gold: Layer, input: TableInput): void {
  const counted = countedStretches(document, input.zones);
  const unitsOf = (from: Layer) =>
    countedUnits(
      annotationsOf(from, document).map(({ annotation }) => annotation),
      counted,
    ).units;
  const [own, right] = [unitsOf(layer), unitsOf(gold)];
  const scores = semevalCounts(own, right, "same");
  tally.articles += 1;
  tally.exact = addCounts(tally.exact, exactMatches(own, right));
  tally.overlap = addCounts(tally.overlap, overlapMatches(own, right));
  tally.semeval = {
    spansA: tally.semeval.spansA + scores.spansA,
    spansB: tally.semeval.spansB + scores.spansB,
    coveredOfA: tally.semeval.coveredOfA + scores.coveredOfA,
    coveredOfB: tally.semeval.coveredOfB + scores.coveredOfB,
  };
}

const share = (part: number, whole: number) => (whole === 0 ? "–" : decimals(part / whole));
const cells = (counts: MatchCounts) => [
  share(counts.matched, counts.a),
  share(counts.matched, counts.b),
  measurementText(f1Of(counts)),
];

/** Table 6: each annotator against gold. */
export function goldTable(input: TableInput): Table {
  const tallies = new Map<string, Tally>();
  for (const document of input.documents) {
    const [gold] = ofKind(document, "adjudicator");
    if (!gold) continue;
    for (const layer of annotatorLayers(document)) {
      const tally = tallies.get(layer.coder.pseudonym) ?? emptyTally();
      tallies.set(layer.coder.pseudonym, tally);
      add(tally, document, layer, gold, input);
    }
  }
  const counted = ["precision", "recall", "F1"];
  return {
    id: "06-annotators-against-gold",
    title: "Annotators against gold",
    sentence: `Precision: the share of the annotator's spans that gold has; recall: the share of gold's spans that the annotator has; both pooled over articles. Exact: same characters and label. Overlap: same label and at least one character, one to one. SemEval: the partial credit of Da San Martino et al. 2020. Where several reviewers decided, the first gold layer is taken. ${countedWords(input)}`,
    columns: [
      textColumn("Annotator"),
      ...["Articles", "Spans", "Gold spans"].map(numberColumn),
      ...counted.map((name) => numberColumn(`Exact ${name}`)),
      ...counted.map((name) => numberColumn(`Overlap ${name}`)),
      numberColumn("SemEval F1"),
    ],
    rows: [...tallies]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { articles, exact, overlap, semeval }]) => [
        name,
        ...[articles, exact.a, exact.b].map(String),
        ...cells(exact),
        ...cells(overlap),
        semeval.spansA + semeval.spansB === 0 ? "–" : decimals(semevalScore(semeval).f1),
      ]),
  };
}

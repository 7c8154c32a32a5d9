import { measures, type MeasureId } from "../../agreement/report/measure";
import type { StudyValue } from "../../agreement/report/study-values";
import { reasonInWords } from "../../agreement/undefined-reason";
import { intervalText, measurementText, percent } from "./number-text";
import { numberColumn, textColumn, type Table } from "./table";
import { countedWords, labelName, type TableInput } from "./table-input";

const nameOf = (id: MeasureId) => measures.get(id)?.name ?? id;

/** Method and basis of every value of agreement. */
function basis(input: TableInput): string {
  const { study, parameters, values, random } = input.report;
  const { comparedArticles, coders, spans } = study.counts;
  const hasGamma = parameters.measures.includes("gamma");
  const first = values.find(({ value }) => value.kind === "undefined")?.value;
  const none = values.every(({ value }) => value.kind === "undefined");
  return [
    `${comparedArticles} articles that at least two of ${coders} annotators submitted, ${spans} spans, submitted layers of the first round only, those without a span included.`,
    countedWords(input),
    `Intervals: 95 %, over articles (percentile bootstrap, ${parameters.bootstrap.resamples} resamples, seed ${parameters.bootstrap.seed}; jackknife below 20 articles).`,
    ...(hasGamma
      ? [
          `γ: Mathet et al. 2015, α = ${parameters.gamma.alpha}, β = ${parameters.gamma.beta}, seed ${parameters.gamma.seed}.`,
        ]
      : []),
    `Random numbers: ${random}.`,
    ...(none && first?.kind === "undefined" ? [`Not defined: ${reasonInWords(first.reason)}`] : []),
  ].join(" ");
}

const valueCells = ({ value, interval }: StudyValue) => [
  measurementText(value),
  intervalText(interval),
  value.kind === "value" ? String(value.n) : "–",
];

const methods =
  "F1 is pairwise and pooled over articles and pairs (Hripcsak & Rothschild 2005); α is Krippendorff’s, nominal, over characters, each label on its own; n counts what the value rests on.";

/** Table 3: agreement over all labels. */
export function overallTable(input: TableInput): Table {
  const values = input.report.values.filter(({ labelId, coderIds }) => labelId === null && coderIds === null);
  return {
    id: "03-agreement",
    title: "Agreement between annotators",
    sentence: `${basis(input)} ${methods}`,
    columns: [textColumn("Measure"), ...["Value", "95 % interval", "n"].map(numberColumn)],
    rows: values.map((value) => [nameOf(value.measure), ...valueCells(value)]),
  };
}

const labelMeasures: readonly MeasureId[] = [
  "f1-exact",
  "f1-overlap",
  "alpha-characters",
  "gamma",
  "presence-ac1",
];

/** Table 4: agreement of each label, with how often each annotator used it. */
export function labelAgreementTable(input: TableInput): Table {
  const { study, values, parameters } = input.report;
  const shown = labelMeasures.filter((id) => parameters.measures.includes(id));
  const rows = study.labels
    .filter(({ spans }) => spans > 0)
    .map((label) => [
      labelName(input.codebook, label.id),
      String(label.spans),
      percent(label.spans, study.counts.spans),
      ...label.spansByCoder.map(({ spans }) => String(spans)),
      ...shown.flatMap((id) => {
        const value = values.find((one) => one.measure === id && one.labelId === label.id);
        return value ? valueCells(value).slice(0, 2) : ["–", "–"];
      }),
    ]);
  return {
    id: "04-agreement-by-label",
    title: "Agreement by label",
    sentence: `${basis(input)} ${methods}`,
    columns: [
      textColumn("Label"),
      numberColumn("Spans"),
      numberColumn("%"),
      ...study.coders.map(({ pseudonym }) => numberColumn(`Spans of ${pseudonym}`)),
      ...shown.flatMap((id) => [numberColumn(nameOf(id)), numberColumn("95 % interval")]),
    ],
    rows,
  };
}

/** Table 5: agreement of each pair of annotators. */
export function pairTable(input: TableInput): Table {
  const { study, values, parameters } = input.report;
  const nameOfCoder = (id: string) => study.coders.find((coder) => coder.id === id)?.pseudonym ?? id;
  const shown = (["f1-exact", "f1-overlap", "f1-characters", "gamma"] as const).filter((id) =>
    parameters.measures.includes(id),
  );
  const pairs = values.filter(({ measure, coderIds }) => measure === "f1-exact" && coderIds !== null);
  return {
    id: "05-annotator-pairs",
    title: "Agreement by pair of annotators",
    sentence: `${basis(input)} ${methods}`,
    columns: [
      textColumn("Annotators"),
      numberColumn("Articles of both"),
      ...shown.flatMap((id) => [numberColumn(nameOf(id)), numberColumn("95 % interval")]),
    ],
    rows: pairs.map(({ coderIds }) => {
      const names = (coderIds ?? []).map(nameOfCoder);
      const cells = shown.map((id) =>
        values.find((one) => one.measure === id && one.coderIds?.join() === coderIds?.join()),
      );
      return [
        names.join(" and "),
        String(sharedArticles(input, coderIds ?? [])),
        ...cells.flatMap((value) => (value ? valueCells(value).slice(0, 2) : ["–", "–"])),
      ];
    }),
  };
}

const sharedArticles = ({ documents }: TableInput, coderIds: readonly string[]): number =>
  documents.filter(({ layers }) =>
    coderIds.every((id) =>
      layers.some(({ coder, kind, round }) => kind === "annotator" && round === 1 && coder.id === id),
    ),
  ).length;

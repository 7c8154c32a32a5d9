import { numberColumn, textColumn, type Table } from "../../../releases/tables/table";
import { codePointIndex, type CodePointIndex } from "../../../text/code-points";
import { utf16 } from "../../../text/offsets";
import type { Unit } from "../../spans/unit";
import type { AgreementArticle } from "../agreement-data";
import type { AlignedCase } from "../aligned-case";

/** What the ids of a study are called. */
export type Names = { labelName: (labelId: string) => string; coderName: (coderId: string) => string };

const empty = ["–", "", "", ""];

/**
 * Every pair of readings of every aligned group of spans, one a row. Offsets are code points of the article's text,
 * ends exclusive, as in every file that leaves the program; several stretches are joined by `;`.
 */
export const alignedPairTable = (
  cases: readonly AlignedCase[],
  articles: ReadonlyMap<string, AgreementArticle>,
  { labelName, coderName }: Names,
): Table => {
  const indexes = new Map<string, CodePointIndex>();
  const indexOf = (id: string) => {
    const index = indexes.get(id) ?? codePointIndex(articles.get(id)?.text ?? "");
    indexes.set(id, index);
    return index;
  };
  const side = (articleId: string, coderId: string, unit: Unit | undefined) => {
    if (!unit) return [coderName(coderId), ...empty];
    const { text } = articles.get(articleId) ?? { text: "" };
    const place = (offset: number) => String(indexOf(articleId).toCodePoint(utf16(offset)) ?? "");
    const each = (of: (stretch: Unit["stretches"][number]) => string) => unit.stretches.map(of).join(";");
    return [
      coderName(coderId),
      labelName(unit.labelId),
      each(({ start }) => place(start)),
      each(({ end }) => place(end)),
      each(({ start, end }) => text.slice(start, end)),
    ];
  };
  return {
    id: "aligned-pairs",
    title: "Aligned spans of every two annotators",
    sentence: "Offsets are code points of the article’s text, ends exclusive.",
    columns: [
      ...["Article", "Title"].map(textColumn),
      numberColumn("Group"),
      textColumn("Kind"),
      numberColumn("Disorder of the group"),
      ...["A", "B"].flatMap((name) => [
        textColumn(`Annotator ${name}`),
        textColumn(`Label ${name}`),
        numberColumn(`Start ${name}`),
        numberColumn(`End ${name}`),
        textColumn(`Words ${name}`),
      ]),
    ],
    rows: cases.flatMap(({ articleId, kind, disorder, lanes }, index) =>
      pairsOf(lanes).map(([a, b]) => [
        articleId,
        articles.get(articleId)?.metadata.title ?? "",
        String(index + 1),
        kind,
        disorder === null ? "–" : disorder.toFixed(4),
        ...side(articleId, a.coderId, a.unit),
        ...side(articleId, b.coderId, b.unit),
      ]),
    ),
  };
};

type Reading = { coderId: string; unit: Unit | undefined };

/** Every two coders of a case with a span of each; a split span meets each part of the other. */
const pairsOf = (lanes: AlignedCase["lanes"]): [Reading, Reading][] =>
  lanes
    .flatMap((first, index) =>
      lanes.slice(index + 1).flatMap((second) => {
        const [own, others] = [first, second].map(({ units }) => (units.length === 0 ? [undefined] : units));
        return (own ?? []).flatMap((unit) =>
          (others ?? []).map((other): [Reading, Reading] => [
            { coderId: first.coderId, unit },
            { coderId: second.coderId, unit: other },
          ]),
        );
      }),
    )
    .filter(([a, b]) => a.unit !== undefined || b.unit !== undefined);

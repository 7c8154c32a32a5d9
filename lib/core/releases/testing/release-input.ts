import { agreementReport } from "../../agreement/agreement-report";
import { annotation, article, layer } from "../../agreement/testing/documents";
import type { ArticleDocument } from "../../annotation/article-document";
import { articleSplits } from "../article-splits";
import { chooseDocuments } from "../choose-documents";
import type { ReleaseInput } from "../release-files";
import { releaseDefaults, type ReleaseOptions } from "../release-options";

const words = [
  "ferry",
  "minister",
  "claimed",
  "so-called",
  "reform",
  "harbour",
  "experts",
  "denied",
  "budget",
  "fare",
];

/** A text of its own for every number, with an emoji, so that units and code points differ. */
export const textOf = (seed: number, length = 60) =>
  `😀 ${Array.from({ length }, (_, at) => words[(at * 7 + seed * 13 + ((at * at + seed) % 11)) % words.length]).join(" ")} ${seed}.`;

const labels = ["a", "b", "c"];

/** An article that two annotators and a reviewer finished; the second marks less. */
export function finishedArticle(seed: number, outlet = seed % 2 === 0 ? "Post" : "Times"): ArticleDocument {
  const text = textOf(seed);
  const spans = (coder: string, count: number) =>
    Array.from({ length: count }, (_, at) => {
      const start = 3 + ((seed + at * 11) % 40);
      return annotation(text, `${seed}-${coder}-${at}`, labels[(seed + at) % labels.length] ?? "a", [
        start,
        start + 9,
      ]);
    });
  const made = article(
    `article-${seed}`,
    text,
    [
      layer("x", spans("x", 3)),
      layer("y", spans("y", seed % 3)),
      layer("z", spans("z", 2), { kind: "adjudicator", id: "gold" }),
    ],
    [{ kind: "body", start: 0, end: text.length }],
  );
  return { ...made, metadata: { ...made.metadata, title: `Story ${seed}`, outlet, language: "en" } };
}

/** What a release of these articles is made from. */
export function releaseInput(
  documents: readonly ArticleDocument[],
  changes: Partial<ReleaseOptions> = {},
): ReleaseInput {
  const options: ReleaseOptions = { ...releaseDefaults, hasGamma: false, ...changes };
  const { all, wanted } = chooseDocuments(documents, options, "seed");
  const codebook = documents[0]?.codebook;
  if (!codebook) throw new Error("A release needs an article.");
  return {
    project: { name: "Study", description: "What it is for.", language: "en" },
    options,
    codebook,
    zones: ["body"],
    all,
    wanted,
    splits: articleSplits(all, options),
    report: agreementReport(all, { measures: ["f1-exact", "f1-overlap", "alpha-characters"] }),
    before: null,
  };
}

import { describe, expect, test } from "vitest";
import { detectFormat } from "@/lib/core/formats/detect-format";
import { readDefaults } from "@/lib/core/formats/read-options";
import { readAll } from "@/lib/core/formats/read-all";
import { formatById } from "@/lib/core/formats/registry";
import { hasSamples, sample } from "./samples";

/** What the files of each folder are, by the ending that tells them from what is only about them. */
const expected: [RegExp, string][] = [
  [/^armpro\/.*\.jsonl$/, "json-records"],
  [/^conll-bio\/.*\.conll$/, "conll"],
  [/^doccano\/.*\.conll$/, "conll"],
  [/^doccano\/.*\.jsonl?$/, "doccano"],
  [/^label-studio\/.*\.json$/, "label-studio"],
  [/^prodigy-spacy\/.*\.jsonl$/, "prodigy"],
  [/^semeval21-task6\/.*\.json$/, "json-records"],
  [/^tei-xmi-tsv-redewiedergabe\/.*\.xml$/, "tei"],
  [/^tei-xmi-tsv-redewiedergabe\/.*\.xmi$/, "xmi"],
  [/^tei-xmi-tsv-redewiedergabe\/.*__tsv__.*\.tsv$/, "conll"],
  [/^uima-cas\/.*\.xmi$/, "xmi"],
  [/^uima-cas\/.*\.json$/, "cas-json"],
  [/^w3c-web-annotation\/.*\.json$/, "web-annotation"],
  [/^webanno-tsv3\/.*\.tsv$/, "webanno"],
  [/^webanno-tsv3\/.*\.xmi$/, "xmi"],
];

/** Files that are wrong, or want others beside them, and what is said of them. */
const refused: [RegExp, RegExp][] = [
  [/sequence_labeling__example\.jsonl$/, /line 3|expected string/],
  [/labeling\.invalid\.conll$/, /no token with a tag/],
  [/w3c-web-annotation/, /not among the files/],
  [/casWithTextAndAnnotations\/.*\.xmi$/, /no view with a text/],
];

/** Files about the samples: where they come from, lists of labels, type systems. */
const isAbout = (name: string) =>
  /SOURCE\.txt$|\.md$|mapping\.txt$|techniques_list|annotators_per_file|typesystem[^/]*\.xml$/i.test(name);

const files = hasSamples ? sample() : [];

describe.skipIf(!hasSamples)("every sample file", () => {
  const data = files.filter(({ name }) => !isAbout(name));

  test.each(data)("$name", (file) => {
    const id = expected.find(([pattern]) => pattern.test(file.name))?.[1];
    expect(detectFormat([file])?.formatId).toBe(id);
    const read = formatById(id ?? "")?.read;
    if (!read) throw new Error(`no reader for ${file.name}`);
    const result = readAll(read([file], readDefaults));
    const reason = refused.find(([pattern]) => pattern.test(file.name))?.[1];
    const errors = result.ok ? "" : result.error.map(({ message }) => message).join("\n");
    if (reason === undefined) expect(errors).toBe("");
    else expect(errors).toMatch(reason);
  });
});

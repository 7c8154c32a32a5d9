import { number, saidOr, type ReleaseFacts } from "./release-facts";

type Answer = readonly [question: string, answer: string];

const section = (title: string, answers: readonly Answer[]) =>
  `## ${title}\n\n${answers.map(([question, answer]) => `**${question}** ${answer}\n\n`).join("")}`;

function composition({ manifest, codebook, outlets, languages, options }: ReleaseFacts): Answer[] {
  const { counts } = manifest;
  const empty = manifest.articles
    .flatMap(({ layers }) => Object.values(layers))
    .filter(({ annotations }) => annotations === 0).length;
  const isSplit = options.splits !== null;
  return [
    ["What do the instances represent?", "News articles, with spans that annotators marked and labelled."],
    [
      "How many instances are there?",
      `${number(counts.articles)} articles, ${number(counts.layers)} layers (${number(empty)} of them finished without a span), ${number(counts.annotations)} spans by annotators, ${number(counts.gold)} in gold.`,
    ],
    ["Which languages?", languages.length > 0 ? languages.join(", ") : "Not noted."],
    ["Which outlets?", outlets.length > 0 ? outlets.join("; ") : "Not noted."],
    [
      "Is there a label or target?",
      `${number(codebook.labels.length)} labels of the codebook “${codebook.name}”, version ${codebook.version}; see CODEBOOK.md.`,
    ],
    [
      "Are there recommended splits?",
      isSplit ? "Yes: splits.csv says which, table 11 how they were made." : "No.",
    ],
    ["Are there errors or noise?", saidOr(options.card.limitations)],
    [
      "Does it hold personal data?",
      "Bylines and people named in published articles, where the articles have them. Annotators and reviewers go under pseudonyms; times of submission are cut to the day.",
    ],
  ];
}

/** DATASHEET.md, after Gebru et al. 2021, “Datasheets for Datasets”; filled from the project where it knows. */
export function datasheet(facts: ReleaseFacts): string {
  const { project, options, annotated, manifest } = facts;
  const period = annotated ? ` Submitted between ${annotated.from} and ${annotated.to}.` : "";
  return [
    `# Datasheet: ${project.name}, release ${options.name}\n\nThe questions are those of Gebru et al. 2021, “Datasheets for Datasets”, as far as they concern this kind of data.\n\n`,
    section("Motivation", [["For what purpose was it made?", saidOr(project.description)]]),
    section("Composition", composition(facts)),
    section("Collection", [
      ["How were the articles chosen and collected?", saidOr(options.card.collection)],
      ["Who annotated, and how were they trained and paid?", saidOr(options.card.annotators)],
      [
        "How was it annotated?",
        `Each annotator read alone and saw nobody else's work before submitting. ${number(manifest.counts.annotators)} annotators.${period} Spans keep their quotation, which is compared with the text at every write.`,
      ],
    ]),
    section("Uses and distribution", [
      ["Under which licence?", options.licence.trim()],
      ["How is it cited?", saidOr(options.card.citation)],
      ["What should it not be used for?", saidOr(options.card.limitations)],
    ]),
    section("Maintenance", [
      ["Whom to ask?", saidOr(options.card.contact)],
      ["Is it updated?", "CHANGELOG.md says what changed since the release that it names."],
    ]),
  ]
    .join("")
    .trimEnd()
    .concat("\n");
}

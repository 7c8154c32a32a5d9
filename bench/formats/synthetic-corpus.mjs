import { randomFrom } from "../agreement/synthetic-study.mjs";

const words =
  "the so-called moderate opposition claimed that aid had been attacked on its way regime ‘experts’ said naïve 😀 war people government officials who are widely seen as".split(
    " ",
  );
const labels = ["loaded_language", "doubt", "scare_quotes", "name_calling", "appeal_to_fear", "flag_waving"];

const codebook = {
  id: "bench",
  version: "1",
  name: "Bench",
  labels: labels.map((id) => ({ id, name: id.replaceAll("_", " "), definition: `What ${id} is.` })),
  attributes: [{ id: "voice", type: "choice", choices: [{ value: "narrator" }, { value: "direct_quote" }] }],
};

/** One line of `slantwise/1`: an article of `length` words with `spans` spans by three annotators. */
function line(random, number, { length, spans }) {
  const below = (count) => Math.floor(random() * count);
  const chosen = Array.from({ length }, () => words[below(words.length)]);
  const starts = [];
  let at = 0;
  const text = chosen
    .map((word, index) => {
      starts.push(at);
      const gap = index % 60 === 59 ? "\n\n" : " ";
      at += [...word].length + 1 + (gap.length - 1);
      return word + gap;
    })
    .join("");
  const points = [...text];
  const annotations = Array.from({ length: spans }, (_, index) => {
    const first = below(length - 6);
    const last = first + below(5);
    const [start, end] = [starts[first], starts[last] + [...chosen[last]].length];
    return {
      id: `a${index + 1}`,
      layer: "annotator",
      annotator: `A${1 + (index % 3)}`,
      label: labels[below(labels.length)],
      spans: [[start, end]],
      quote: [points.slice(start, end).join("")],
      attributes: { voice: random() < 0.7 ? "narrator" : "direct_quote" },
      confidence: 1 + below(3),
      note: "",
      origin: "manual",
    };
  });
  return JSON.stringify({
    schema: "slantwise/1",
    offsetUnit: "codepoint",
    article: {
      id: `article-${number}`,
      title: `Article ${number}`,
      text,
      language: "en",
      metadata: { outlet: "The Paper" },
    },
    zones: [{ kind: "body", start: 0, end: points.length }],
    codebook: number === 1 ? codebook : { id: codebook.id, version: codebook.version },
    annotations,
    submissions: ["A1", "A2", "A3"].map((annotator) => ({ annotator, submittedAt: "2026-01-31" })),
  });
}

/** Lines of `slantwise/1`, the same for the same seed, until there are `articles` or as many bytes as wanted. */
export function* syntheticCorpus({
  articles = Infinity,
  bytes = Infinity,
  length = 600,
  spans = 60,
  seed = 1,
}) {
  const random = randomFrom(seed);
  let size = 0;
  for (let number = 1; number <= articles && size < bytes; number += 1) {
    const text = `${line(random, number, { length, spans })}\n`;
    size += Buffer.byteLength(text);
    yield text;
  }
}

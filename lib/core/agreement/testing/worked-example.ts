import { annotation, article, layer } from "./documents";

/** The example of docs/agreement.md: three readers, two short articles, three labels. */
const texts = [
  "The so-called experts painted a dark picture. Critics say the plan is a disaster.",
  "Officials claim the so-called reform is working.",
] as const;

type Marks = readonly (readonly [label: string, quote: string])[];

const readings: readonly Readonly<Record<string, Marks>>[] = [
  {
    A: [
      ["distancing", "so-called"],
      ["loaded", "painted a dark picture"],
      ["vague", "Critics say"],
    ],
    B: [
      ["distancing", "so-called experts"],
      ["loaded", "dark picture"],
      ["vague", "Critics say"],
    ],
    C: [
      ["distancing", "so-called"],
      ["loaded", "a disaster"],
    ],
  },
  { A: [["loaded", "claim"]], B: [], C: [["vague", "Officials claim"]] },
];

export const workedExample = texts.map((text, index) =>
  article(
    `article ${index + 1}`,
    text,
    Object.entries(readings[index] ?? {}).map(([coder, marks]) =>
      layer(
        coder,
        marks.map(([label, quote], place) => {
          const start = text.indexOf(quote);
          return annotation(text, `${index}-${coder}-${place}`, label, [start, start + quote.length]);
        }),
      ),
    ),
    [],
    ["distancing", "loaded", "vague"],
  ),
);

/** mulberry32, as the engine draws. */
export const randomFrom = (seed) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/**
 * What `annotators` mark in a text of `length` characters, about `units` spans each, as [start, end, label]: one in
 * five missed, as many of their own, edges off by up to six characters, one label in seven changed.
 */
export const syntheticLayers = ({ annotators, units, length, labels = 6, seed = 1 }) => {
  const random = randomFrom(seed);
  const below = (count) => Math.floor(random() * count);
  const span = () => {
    const size = 8 + below(62);
    const start = below(length - size);
    return [start, start + size, below(labels)];
  };
  const truth = Array.from({ length: units }, span);
  const edge = () => (random() < 0.5 ? 0 : Math.round((random() - 0.5) * 12));
  return Array.from({ length: annotators }, () => [
    ...truth
      .filter(() => random() >= 0.2)
      .map(([start, end, label]) => {
        const from = Math.max(0, start + edge());
        return [
          from,
          Math.min(length, Math.max(from + 1, end + edge())),
          random() < 0.15 ? below(labels) : label,
        ];
      }),
    ...Array.from({ length: Math.round(units * 0.2) }, span),
  ]);
};

/** The layers as γ reads them. */
export const continuumOf = (layers, length, labels = 6) => ({
  length,
  categories: Array.from({ length: labels }, (_, label) => `label ${label}`),
  annotators: layers.map((spans, annotator) =>
    spans.map(([start, end, category], index) => ({ id: `${annotator}-${index}`, start, end, category })),
  ),
});

/** The layers as an article with submitted annotators. */
export const articleOf = (id, layers, length, labels = 6) => {
  const text = "x".repeat(length);
  return {
    id,
    text,
    metadata: { title: id, outlet: "", byline: "", publishedOn: "", url: "", language: "en", extra: {} },
    zones: [{ kind: "body", start: 0, end: length }],
    codebook: {
      id: "codebook",
      version: "1",
      labels: Array.from({ length: labels }, (_, label) => ({
        id: `label ${label}`,
        name: `Label ${label}`,
      })),
    },
    layers: layers.map((spans, coder) => ({
      id: `${id}-${coder}`,
      coder: { id: `coder ${coder}`, pseudonym: `Reader ${coder + 1}`, kind: "person" },
      kind: "annotator",
      round: 1,
      submission: { layerVersion: 1, codebookVersion: "1", zoneRevision: 1, submittedAt: "2026-01-31" },
      annotations: spans.map(([start, end, label], index) => ({
        id: `${id}-${coder}-${index}`,
        labelId: `label ${label}`,
        parts: [{ start, end, quote: text.slice(start, end) }],
      })),
    })),
    unknown: {},
  };
};

import type { Annotation, ArticleDocument, Layer, Part } from "../../annotation/article-document";
import { allMetadata } from "../fit/all-metadata";
import { spansOnly, type Carries } from "../fit/carries";
import { valueAsText } from "../fit/fit-details";
import { fitFor, fittedWriter, writeDefaults, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter } from "../format";
import { layerName } from "../layer-names";
import { penFor, type Pen } from "../layer-writing";
import { recordOf } from "../metadata-of";

export const labelStudioCarries: Carries = {
  ...spansOnly,
  attributes: "text",
  confidence: true,
  notes: true,
  relations: true,
  judgements: "text",
  submissions: true,
  annotators: "one file",
  metadata: allMetadata,
};

export const fitLabelStudio = (document: ArticleDocument, options: WriteOptions) =>
  fitFor(document, labelStudioCarries, options);

const toText = { to_name: "text" };

/** A region, and one further result for each thing said about it; those share its id and place. */
function regionResults(annotation: Annotation, part: Part, pen: Pen) {
  const { id, note, confidence, attributes } = annotation;
  const place = { start: pen.point(part.start), end: pen.point(part.end), text: part.quote };
  const rating = confidence === null ? [] : [{ rating: confidence }];
  return [
    {
      id,
      from_name: "label",
      ...toText,
      type: "labels",
      origin: "manual",
      value: { ...place, labels: [pen.tag(annotation)] },
      ...(note === "" ? {} : { meta: { text: [note] } }),
    },
    ...Object.entries(attributes).map(([name, value]) => ({
      id,
      from_name: name,
      ...toText,
      type: "choices",
      value: { ...place, choices: [valueAsText(value)] },
    })),
    ...rating.map((value) => ({
      id,
      from_name: "confidence",
      ...toText,
      type: "rating",
      value: { ...place, ...value },
    })),
  ];
}

const layerResults = (layer: Layer, pen: Pen) => [
  ...layer.annotations.flatMap((annotation) =>
    annotation.parts.flatMap((part) => regionResults(annotation, part, pen)),
  ),
  ...layer.relations.map(({ type, fromId, toId }) => ({
    type: "relation",
    from_id: fromId,
    to_id: toId,
    direction: "right",
    labels: [type],
  })),
  ...layer.judgements.map(({ judgementId, value }) => ({
    from_name: judgementId,
    ...toText,
    type: "choices",
    value: { choices: [valueAsText(value)] },
  })),
];

/** Label Studio wants numbers for people; the same pseudonym gets the same number throughout the file. */
function numberOf(people: Map<string, number>, name: string): number {
  const number = people.get(name) ?? people.size + 1;
  people.set(name, number);
  return number;
}

function taskJson(document: ArticleDocument, people: Map<string, number>, scheme: string | null) {
  const pen = penFor(document, scheme);
  const suggestions = document.layers.filter(({ kind }) => kind === "suggestion");
  return {
    data: { text: document.text, article_id: document.id, ...recordOf(document.metadata) },
    annotations: document.layers
      .filter(({ kind }) => kind !== "suggestion")
      .map((layer) => ({
        completed_by: numberOf(people, layerName(layer, document)),
        created_username: layerName(layer, document),
        ground_truth: layer.kind === "adjudicator",
        was_cancelled: false,
        ...(layer.submission === null ? {} : { updated_at: layer.submission.submittedAt.slice(0, 10) }),
        result: layerResults(layer, pen),
      })),
    predictions: suggestions.map((layer) => ({
      model_version: layerName(layer, document),
      ...(layer.submission === null ? {} : { updated_at: layer.submission.submittedAt.slice(0, 10) }),
      result: layerResults(layer, pen),
    })),
  };
}

/** Writes Label Studio's JSON: one file of tasks, an annotation for each annotator, suggestions as predictions. */
export function labelStudioWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  const people = new Map<string, number>();
  const file = "tasks.json";
  let count = 0;
  return fittedWriter(
    (document) => fitLabelStudio(document, settings),
    (document) => {
      count += 1;
      const task = JSON.stringify(taskJson(document, people, settings.scheme));
      return [{ file, content: `${count === 1 ? "[\n" : ",\n"}${task}` }];
    },
    () => [{ file, content: count === 0 ? "[]\n" : "\n]\n" }],
  );
}

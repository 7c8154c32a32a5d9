import type { AttributeValue, LayerKind } from "../../annotation/article-document";
import { groupBy } from "../../group-by";
import { draftLayer, draftSpan, type DraftLayer, type DraftRelation, type DraftSpan } from "../draft";
import { gatherValues } from "../gather-values";
import { layerOfName } from "../layer-names";
import type { TaskAnnotation, TaskResult } from "./task-schema";

const labelsOf = ({ value }: TaskResult) => value?.labels ?? value?.hypertextlabels ?? [];
const isRegion = (result: TaskResult) => labelsOf(result).length > 0 && result.value?.start !== undefined;

/** What a result says, whatever kind of control it came from. */
function said({ value, type }: TaskResult): AttributeValue | null {
  if (value?.choices) return value.choices.length === 1 ? (value.choices[0] ?? "") : value.choices;
  if (value?.rating !== undefined) return value.rating;
  if (value?.number !== undefined) return value.number;
  if (type === "textarea" && value?.text !== undefined) return [value.text].flat().join("\n");
  return null;
}

/** What a result says, by the control that it came from. */
function answersOf(result: TaskResult): [string, AttributeValue][] {
  const answer = said(result);
  return answer === null ? [] : [[result.from_name ?? result.type, answer]];
}

/** Our own rating of a span; half a star is somebody else's. */
const isConfidence = ({ type, from_name: name, value }: TaskResult) =>
  type === "rating" && name === "confidence" && Number.isInteger(value?.rating);

/** A region with several labels is as many spans, which share what is said about it. */
function regionSpans(region: TaskResult, index: number, about: readonly TaskResult[]): DraftSpan[] {
  const { value, id = `region ${index + 1}`, meta } = region;
  const quote = typeof value?.text === "string" ? value.text : null;
  const part = { start: value?.start ?? 0, end: value?.end ?? 0, quote };
  const rating = about.find(isConfidence);
  const attributes = gatherValues(about.filter((result) => result !== rating).flatMap(answersOf));
  return labelsOf(region).map((label, at) => ({
    ...draftSpan(at === 0 ? id : `${id}.${at + 1}`, label, part, null),
    attributes,
    confidence: rating?.value?.rating ?? null,
    note: (meta?.text ?? []).join("\n"),
  }));
}

const personOf = ({
  completed_by: person,
  created_username: name,
  model_version: model,
}: TaskAnnotation): string => {
  if (name) return name;
  if (model) return model;
  if (typeof person === "object" && person !== null) return person.email ?? person.id ?? "imported";
  return person ?? "imported";
};

/** What the name says, else what the tool says of an annotator’s work. */
function kindOf({ ground_truth: isGold }: TaskAnnotation, name: string, isPrediction: boolean): LayerKind {
  const { kind } = layerOfName(name);
  if (kind !== "annotator") return kind;
  if (isGold) return "adjudicator";
  return isPrediction ? "suggestion" : kind;
}

const relationsOf = (result: readonly TaskResult[]): DraftRelation[] =>
  result.flatMap(({ type, from_id: from, to_id: to, labels }) =>
    type === "relation" && from !== undefined && to !== undefined
      ? (labels?.length ? labels : ["related"]).map((label) => ({ type: label, from, to }))
      : [],
  );

/** The layer that an annotation or prediction of a task is, and the types of results that were not understood. */
export function taskLayer(
  annotation: TaskAnnotation,
  isPrediction: boolean,
): { layer: DraftLayer; leftOut: string[] } {
  const { result } = annotation;
  const regions = result.filter(isRegion);
  const regionIds = new Set(regions.map(({ id }) => id));
  const others = result.filter((item) => !isRegion(item));
  const isAbout = ({ id }: TaskResult) => id !== undefined && regionIds.has(id);
  const about = groupBy(others.filter(isAbout), ({ id }) => id);
  const rest = others.filter((item) => !isAbout(item) && item.type !== "relation");
  const isAnswer = (item: TaskResult) => item.value?.start === undefined && said(item) !== null;
  const name = personOf(annotation);
  const spans = regions.flatMap((region, index) =>
    regionSpans(region, index, region.id === undefined ? [] : (about.get(region.id) ?? [])),
  );
  return {
    layer: {
      ...draftLayer(name, spans),
      kind: kindOf(annotation, name, isPrediction),
      relations: relationsOf(result),
      judgements: gatherValues(rest.filter(isAnswer).flatMap(answersOf)),
      submittedAt: annotation.updated_at ?? null,
    },
    leftOut: rest.filter((item) => !isAnswer(item)).map(({ type }) => type),
  };
}

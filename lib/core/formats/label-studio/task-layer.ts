import type { AttributeValue } from "../../annotation/article-document";
import { draftLayer, draftSpan, type DraftLayer, type DraftSpan } from "../draft";
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

/** A region with several labels is as many spans, which share what is said about it. */
function regionSpans(region: TaskResult, index: number, about: readonly TaskResult[]): DraftSpan[] {
  const { value, id = `region ${index + 1}`, meta } = region;
  const quote = typeof value?.text === "string" ? value.text : null;
  const part = { start: value?.start ?? 0, end: value?.end ?? 0, quote };
  const attributes = about.flatMap((result): [string, AttributeValue][] => {
    const answer = said(result);
    const isConfidence = result.type === "rating" && result.from_name === "confidence";
    return answer === null || isConfidence ? [] : [[result.from_name ?? result.type, answer]];
  });
  const rating = about.find(({ type, from_name: name }) => type === "rating" && name === "confidence");
  return labelsOf(region).map((label, at) => ({
    ...draftSpan(at === 0 ? id : `${id}.${at + 1}`, label, part, null),
    attributes: Object.fromEntries(attributes),
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

/** The layer that an annotation or prediction of a task is, and the types of results that were not understood. */
export function taskLayer(
  annotation: TaskAnnotation,
  isPrediction: boolean,
): { layer: DraftLayer; leftOut: string[] } {
  const { result } = annotation;
  const regions = result.filter(isRegion);
  const regionIds = new Set(regions.map(({ id }) => id));
  const isAbout = (item: TaskResult) => !isRegion(item) && item.id !== undefined && regionIds.has(item.id);
  const rest = result.filter((item) => !isRegion(item) && !isAbout(item) && item.type !== "relation");
  const judgements = rest.flatMap((item): [string, AttributeValue][] => {
    const answer = item.value?.start === undefined ? said(item) : null;
    return answer === null ? [] : [[item.from_name ?? item.type, answer]];
  });
  const understood = rest.filter((item) => item.value?.start === undefined && said(item) !== null);
  const name = personOf(annotation);
  const named = layerOfName(name);
  const isGold = annotation.ground_truth && named.kind === "annotator";
  const kind = isGold
    ? "adjudicator"
    : isPrediction && named.kind === "annotator"
      ? "suggestion"
      : named.kind;
  const spans = regions.flatMap((region, index) =>
    regionSpans(
      region,
      index,
      result.filter((item) => isAbout(item) && item.id === region.id),
    ),
  );
  return {
    layer: {
      ...draftLayer(name, spans),
      kind,
      relations: result.flatMap(({ type, from_id: from, to_id: to, labels }) =>
        type === "relation" && from !== undefined && to !== undefined
          ? (labels?.length ? labels : ["related"]).map((label) => ({ type: label, from, to }))
          : [],
      ),
      judgements: Object.fromEntries(judgements),
      submittedAt: annotation.updated_at ?? null,
    },
    leftOut: rest.filter((item) => !understood.includes(item)).map(({ type }) => type),
  };
}

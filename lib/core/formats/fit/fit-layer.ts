import type { Annotation, Layer } from "../../annotation/article-document";
import { annotationsOf } from "../gold";
import { fitDetails, fitJudgements } from "./fit-details";
import { fitLabels } from "./fit-labels";
import { fitOverlap } from "./fit-overlap";
import { fitDiscontinuous, fitEdges, mergeSameLabel, type MovePart } from "./fit-spans";
import { lose, type Fitting } from "./fitting";

function fitRelations(fitting: Fitting, layer: Layer, kept: readonly Annotation[]): Layer["relations"] {
  const ids = new Set(kept.map(({ id }) => id));
  const holds = (id: string) => ids.has(id) || (fitting.carries.entities && !/^a\d/.test(id));
  const isCarried = ({ fromId, toId }: Layer["relations"][number]) =>
    fitting.carries.relations && holds(fromId) && holds(toId);
  const lost = layer.relations.filter((relation) => !isCarried(relation));
  const describe = ({ type, fromId, toId }: Layer["relations"][number]) =>
    `${type} from ${fromId} to ${toId}`;
  lose(fitting, layer, "relations", "left out", lost.map(describe));
  return layer.relations.filter(isCarried);
}

function fitSubmission(fitting: Fitting, layer: Layer): Layer["submission"] {
  if (layer.submission === null || fitting.carries.submissions) return layer.submission;
  const isBare = layer.annotations.length === 0;
  const kind = isBare && !fitting.carries.emptyLayers ? "finished without a span" : "submissions";
  lose(fitting, layer, kind, "left out", [`finished on ${layer.submission.submittedAt}`]);
  return null;
}

function fitDecisions(fitting: Fitting, layer: Layer): Layer["decisions"] {
  if (fitting.carries.decisions) return layer.decisions;
  const describe = ({ kind, reason, sources }: Layer["decisions"][number]) =>
    `${kind} (${reason}) on ${sources.map(({ annotationId }) => annotationId).join(", ")}`;
  lose(fitting, layer, "decisions", "left out", layer.decisions.map(describe));
  return [];
}

/** Gold without its decisions is plain annotations, readings left standing among them. */
function spansOf(fitting: Fitting, layer: Layer): Annotation[] {
  if (layer.kind !== "adjudicator" || fitting.carries.decisions) return [...layer.annotations];
  return annotationsOf(layer, fitting.original).map(({ annotation }) => annotation);
}

/** One layer with what the format can hold; `move` changes edges where the format has its own, null keeps them. */
export function fitLayer(fitting: Fitting, layer: Layer, move: MovePart | null): Layer {
  const { carries, original } = fitting;
  const whole = { ...layer, annotations: spansOf(fitting, layer) };
  const tagged = { ...whole, annotations: fitLabels(fitting, whole, whole.annotations) };
  const stretches = fitDiscontinuous(fitting, tagged, original.text);
  const placed = move === null ? stretches : fitEdges(fitting, layer, stretches, move);
  const merged = mergeSameLabel(fitting, layer, placed, original.text);
  const kept = fitOverlap(fitting, layer, merged);
  const annotations = kept.map((annotation) =>
    fitDetails(fitting, layer, fitting.withEntityNames(annotation)),
  );
  if (!carries.entities) {
    lose(
      fitting,
      layer,
      "entities",
      "left out",
      layer.entities.map(({ name }) => name),
    );
  }
  if (!carries.flags) {
    lose(
      fitting,
      layer,
      "flags",
      "left out",
      layer.flags.map(({ kind, note }) => `${kind} ${note}`.trim()),
    );
  }
  return {
    ...layer,
    annotations,
    relations: fitRelations(fitting, layer, annotations),
    entities: carries.entities ? layer.entities : [],
    judgements: fitJudgements(fitting, layer),
    flags: carries.flags ? layer.flags : [],
    decisions: fitDecisions(fitting, layer),
    submission: fitSubmission(fitting, layer),
  };
}

import type { Layer } from "../../annotation/article-document";
import type { Codebook } from "../../codebook/codebook";
import { layerKindOf } from "../layer-names";
import type { LineInHand } from "./line-in-hand";
import { readAnnotation } from "./read-annotation";
import { readDecisions } from "./read-decisions";
import { readEntity } from "./read-entity";

type Whose = { layer: keyof typeof layerKindOf; annotator: string; round: number };

const keyOf = ({ layer, annotator, round }: Whose) => JSON.stringify([layerKindOf[layer], annotator, round]);

/** One layer for everybody whose work the line holds, or who submitted without any. */
export function readLayers(read: LineInHand, codebook: Codebook): Layer[] {
  const { line } = read;
  const decisions = readDecisions(line);
  const coders = new Map(line.layers.map((layer) => [keyOf(layer), layer.coder]));
  const fromDecisions = (line.decisions ?? []).map((decision) => ({ ...decision, layer: "gold" as const }));
  const all: Whose[] = [
    ...line.layers,
    ...line.annotations,
    ...line.entities,
    ...line.relations,
    ...line.judgements,
    ...line.flags,
    ...fromDecisions,
    ...line.submissions,
  ];
  const found = new Map(all.map((whose) => [keyOf(whose), whose]));
  return [...found.values()].map((whose, index) => {
    const key = keyOf(whose);
    const own = <T extends Whose>(items: readonly T[]) => items.filter((item) => keyOf(item) === key);
    const submission = own(line.submissions)[0];
    return {
      id: `l${index + 1}`,
      coder: { id: whose.annotator, pseudonym: whose.annotator, kind: coders.get(key) ?? "imported" },
      kind: layerKindOf[whose.layer],
      round: whose.round,
      annotations: own(line.annotations)
        .filter(({ id }) => !decisions.copies.has(id))
        .map((annotation) => readAnnotation(read, annotation, codebook)),
      entities: own(line.entities).map((entity) => readEntity(read, entity)),
      relations: own(line.relations).map(({ id, type, from, to }) => ({
        id,
        type,
        fromId: from,
        toId: to,
        revision: 1,
      })),
      judgements: own(line.judgements).map(({ attribute, value }) => ({ judgementId: attribute, value })),
      flags: own(line.flags).map(({ kind, note }) => ({ kind, note })),
      decisions: whose.layer === "gold" ? decisions.of(whose) : [],
      submission: submission
        ? {
            layerVersion: 0,
            codebookVersion: submission.codebookVersion ?? codebook.version,
            zoneRevision: submission.zoneRevision ?? 0,
            submittedAt: submission.submittedAt,
          }
        : null,
    };
  });
}

import type { Db } from "../database";
import { sampleText, sampleTime, type SampleIds } from "./sample-ids";

/** An annotator's submitted layer with one row in every table of the projection, and a decision on it. */
export async function sampleLayers(tx: Db, ids: SampleIds): Promise<void> {
  const { articleId, coderId, layerId, goldLayerId, userId } = ids;
  await tx.layer.create({ data: { id: layerId, articleId, coderId, kind: "annotator", version: 1 } });
  await tx.layer.create({ data: { id: goldLayerId, articleId, coderId, kind: "adjudicator", version: 1 } });
  const event = { operationId: "op-1", actorId: userId, at: "2026-01-31T09:59:59.5Z", codebookVersion: "1" };
  const create = {
    ...event,
    kind: "annotation.create",
    payload: `{"note":"why’s"}`,
    groupId: "g",
    version: 1,
  };
  await tx.layerEvent.create({ data: { layerId, ...create } });
  await tx.layerEvent.create({
    data: { layerId: goldLayerId, ...event, version: 1, kind: "decision.record", payload: "{}" },
  });
  const quoted = { start: 18, end: 27, quote: sampleText.slice(18, 27) };
  await tx.annotation.create({
    data: {
      layerId,
      id: "a1",
      labelId: "scare_quotes",
      confidence: 2,
      note: "why’s",
      origin: "rule:so-called",
      codebookVersion: "1",
      revision: 1,
      createdVersion: 1,
      parts: { create: { ordinal: 0, ...quoted } },
      values: { create: { attributeId: "voice", value: `"narrator"` } },
    },
  });
  const made = { layerId, revision: 1, createdVersion: 1 };
  await tx.entity.create({ data: { ...made, id: "e1", name: "White Helmets" } });
  await tx.entityMention.create({
    data: { layerId, id: "m1", entityId: "e1", createdVersion: 1, ...quoted },
  });
  await tx.relation.create({ data: { ...made, id: "r1", type: "bears_on", fromId: "a1", toId: "e1" } });
  await tx.judgement.create({ data: { layerId, judgementId: "slant", value: "-1", setVersion: 1 } });
  await tx.flag.create({ data: { layerId, kind: "discuss", note: "?", setVersion: 1 } });
  await tx.submission.create({
    data: { layerId, layerVersion: 1, codebookVersion: "1", zoneRevision: 1, submittedAt: sampleTime },
  });
  await tx.decision.create({
    data: {
      layerId: goldLayerId,
      id: "d1",
      kind: "reject",
      reason: "not_a_device",
      createdVersion: 1,
      sources: { create: { ordinal: 0, sourceLayerId: layerId, annotationId: "a1", revision: 1 } },
    },
  });
}

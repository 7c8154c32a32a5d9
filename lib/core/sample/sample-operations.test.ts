import { describe, expect, it } from "vitest";
import { applyOperations } from "../annotation/apply-operations";
import type { LayerDocument } from "../annotation/layer-document";
import { operationSchema, type Operation } from "../annotation/operation";
import { detectZones } from "../text/detect-zones";
import type { SampleLayer } from "./sample-layer";
import { sampleOperations } from "./sample-operations";
import { sampleProject } from "./sample-project";

const project = sampleProject();

const emptyDocument = ({ fileName, pseudonym }: SampleLayer): LayerDocument => {
  const text = project.articles.find((article) => article.fileName === fileName)?.text ?? "";
  const empty = { annotations: [], entities: [], relations: [], judgements: [], flags: [], decisions: [] };
  const coder = { id: pseudonym, pseudonym, kind: "person" as const };
  return {
    articleId: fileName,
    text,
    zones: detectZones(text),
    zoneRevision: 1,
    masked: [],
    codebook: project.codebook,
    layer: { id: `${fileName}-${pseudonym}`, coder, kind: "annotator", round: 1, ...empty, submission: null },
    version: 0,
    removed: [],
    sources: [],
  };
};

describe("sampleOperations", () => {
  it.each(project.layers.map((layer) => [layer.fileName, layer.pseudonym, layer] as const))(
    "make the layer of %s by %s through the door that people use",
    (_file, _pseudonym, layer) => {
      let made = 0;
      const newId = () => `id-${(made += 1)}`;
      const operations = sampleOperations(layer, newId).map((change, at) =>
        operationSchema.parse({
          ...change,
          id: `operation-${at}`,
          at: "2024-06-01T09:00:00.000Z",
          codebookVersion: project.codebook.version,
        } satisfies Operation),
      );
      const applied = applyOperations(emptyDocument(layer), operations);
      if (!applied.ok) throw new Error(applied.error.message);
      const result = applied.value.layer;
      expect(result.annotations.map(({ parts, labelId, note }) => ({ parts, labelId, note }))).toEqual(
        layer.annotations.map(({ parts, labelId, note }) => ({ parts, labelId, note })),
      );
      expect(result.relations).toHaveLength(layer.relations.length);
      expect(result.judgements).toHaveLength(layer.judgements.length);
      expect(result.submission !== null).toBe(layer.isSubmitted);
      const entityIds = result.entities.map(({ id }) => id);
      for (const { attributes } of result.annotations) {
        if (attributes.target !== undefined) expect(entityIds).toContain(attributes.target);
      }
    },
  );
});

import { ok } from "../../result";
import type { Annotation, Entity, Layer } from "../article-document";
import type { LayerDocument } from "../layer-document";

/** The document with some fields of its layer exchanged. */
export const editLayer = (document: LayerDocument, changes: Partial<Layer>) =>
  ok({ ...document, layer: { ...document.layer, ...changes } });

/** The document with one annotation changed; a change raises its revision. */
export const editAnnotation = (
  document: LayerDocument,
  annotation: Annotation,
  changes: Partial<Annotation>,
) =>
  editLayer(document, {
    annotations: document.layer.annotations.map((other) =>
      other.id === annotation.id ? { ...other, ...changes, revision: other.revision + 1 } : other,
    ),
  });

/** The document with one entity changed; a change raises its revision. */
export const editEntity = (document: LayerDocument, entity: Entity, changes: Partial<Entity>) =>
  editLayer(document, {
    entities: document.layer.entities.map((other) =>
      other.id === entity.id ? { ...other, ...changes, revision: other.revision + 1 } : other,
    ),
  });

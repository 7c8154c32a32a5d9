import { ok, type Result } from "../../result";
import type { Annotation, Entity } from "../article-document";
import type { LayerDocument } from "../layer-document";
import { quotedParts } from "../quoted";
import { refuse, type Refusal } from "./outcome";

export function findAnnotation(document: LayerDocument, id: string): Result<Annotation, Refusal> {
  const found = document.layer.annotations.find((annotation) => annotation.id === id);
  if (found) return ok(found);
  const removed = document.removed.find((annotation) => annotation.id === id);
  return refuse(
    "unknown_annotation",
    removed
      ? `The span ${quotedParts(removed.parts)} was removed. Restore it before you change it.`
      : "This span is not in the layer. Reload the article to see what is there.",
  );
}

export function findEntity(document: LayerDocument, id: string): Result<Entity, Refusal> {
  const found = document.layer.entities.find((entity) => entity.id === id);
  return found
    ? ok(found)
    : refuse("unknown_entity", "This entity is not in the layer. It may have been removed: add it again.");
}

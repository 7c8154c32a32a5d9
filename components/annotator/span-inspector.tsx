"use client";

import { newId } from "@/lib/browser/layer/new-id";
import type { Annotation } from "@/lib/core/annotation/article-document";
import { applicableAttributes } from "@/lib/core/codebook/applicable-attributes";
import type { Attribute } from "@/lib/core/codebook/codebook";
import { commit, setAttribute } from "./span-actions";
import { SpanNote } from "./span-note";
import { SpanParts } from "./span-parts";
import type { Annotator } from "./use-annotator";
import { ValueField } from "./value-field";

type Props = { annotator: Annotator; annotation: Annotation };

const confidence = {
  id: "confidence",
  name: "Confidence",
  definition: "How sure you are that this is the label and these are its words.",
  type: "ordinal",
  choices: [
    { value: "1", name: "1, unsure" },
    { value: "2", name: "2, fairly sure" },
    { value: "3", name: "3, sure" },
  ],
  isRequired: false,
} as const;

/** Makes an entity and answers the question with it: one step, also for undo. */
function answerWithNewEntity({ annotator, annotation }: Props, { id, type }: Attribute, name: string) {
  const entityId = newId();
  const before = annotation.attributes[id];
  const several = Array.isArray(before) ? [...(before as readonly string[]), entityId] : [entityId];
  const value = type === "entities" ? several : entityId;
  commit(
    annotator,
    [
      { kind: "entity.create", payload: { entityId, name } },
      { kind: "annotation.setAttribute", payload: { annotationId: annotation.id, attributeId: id, value } },
    ],
    `Added ${name}.`,
  );
}

/** What is asked about the active span: the codebook's questions, confidence, a note. */
export function SpanInspector({ annotator, annotation }: Props) {
  const { codebook, document, isReadOnly } = annotator;
  const { id: annotationId, attributes } = annotation;
  const shared = { entities: document.layer.entities, isDisabled: isReadOnly };
  const setConfidence = (value: number | null) =>
    commit(
      annotator,
      [{ kind: "annotation.setConfidence", payload: { annotationId, confidence: value } }],
      "",
    );
  return (
    <section aria-label="Active span" data-inspector className="border-t border-rule px-5 py-3">
      <SpanParts annotator={annotator} annotation={annotation} />
      {applicableAttributes(codebook, annotation.labelId, attributes).map((attribute) => (
        <ValueField
          key={attribute.id}
          {...shared}
          question={attribute}
          value={attributes[attribute.id]}
          onChange={(value) => setAttribute(annotator, annotation, attribute.id, value)}
          onNewEntity={(name) => answerWithNewEntity({ annotator, annotation }, attribute, name)}
        />
      ))}
      <ValueField
        {...shared}
        question={confidence}
        value={annotation.confidence ?? undefined}
        onChange={(value) => setConfidence(value === null ? null : Number(value))}
        onNewEntity={() => undefined}
      />
      <SpanNote annotator={annotator} annotation={annotation} />
    </section>
  );
}

"use client";

import { useId } from "react";
import type { Annotation } from "@/lib/core/annotation/article-document";
import { SavedText } from "./saved-text";
import { smallControl } from "./small-control";
import { commit } from "./span-actions";
import type { Annotator } from "./use-annotator";

type Props = { annotator: Annotator; annotation: Annotation };

/** What the annotator wants to remember or to say about a span. */
export function SpanNote({ annotator, annotation }: Props) {
  const id = useId();
  return (
    <div className="grid grid-cols-[104px_1fr] items-start gap-x-3 py-0.5">
      <label htmlFor={id} className="text-12 leading-6 text-grey">
        Note
      </label>
      <SavedText
        id={id}
        isLong
        className={smallControl}
        maxLength={5000}
        isDisabled={annotator.isReadOnly}
        value={annotation.note}
        onSave={(note) =>
          commit(
            annotator,
            [{ kind: "annotation.setNote", payload: { annotationId: annotation.id, note } }],
            "",
          )
        }
      />
    </div>
  );
}

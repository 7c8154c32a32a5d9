import { X } from "lucide-react";
import type { Annotation } from "@/lib/core/annotation/article-document";
import { quoted } from "./annotator-text";
import { removePart } from "./span-actions";
import type { Annotator } from "./use-annotator";

type Props = { annotator: Annotator; annotation: Annotation };

/** Each stretch of a span that has several, and how to take one out. */
export function SpanParts({ annotator, annotation }: Props) {
  if (annotation.parts.length < 2) return null;
  return (
    <ul aria-label="Parts of the span" className="mb-1.5">
      {annotation.parts.map((part) => (
        <li key={part.start} className="flex items-center gap-2">
          <span dir="auto" className="flex-1 truncate font-serif text-15">
            {part.quote}
          </span>
          <button
            type="button"
            className="rounded-control p-1 text-grey hover:text-ink disabled:opacity-50"
            aria-label={`Take ${quoted(part.quote, 40)} out of the span`}
            disabled={annotator.isReadOnly}
            onClick={() => removePart(annotator, annotation, part)}
          >
            <X size={14} strokeWidth={1.25} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

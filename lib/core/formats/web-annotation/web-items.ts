import type { DraftItem, Place } from "../draft";
import type { InputFile } from "../format";
import { jsonRecords } from "../json/json-records";
import { listOf } from "./annotation-bodies";
import { pageSchema, webAnnotationSchema, type WebAnnotation } from "./annotation-schema";
import { nameInIri } from "./name-in-iri";

/** An annotation with its place; `number` counts those of all files. */
export type WebItem = Place & { value: WebAnnotation; number: number };

/** Pages and collections hold annotations; anything else is taken for one. */
function* annotationsIn(value: unknown): Generator {
  const page = pageSchema.safeParse(value);
  if (!page.success) {
    yield value;
    return;
  }
  yield* page.data.items;
  if (typeof page.data.first === "object") yield* page.data.first.items;
}

/** Every annotation of the files, alone, in pages or in collections; what is none is told. */
export function* webItems(files: readonly InputFile[]): Generator<DraftItem, WebItem[]> {
  const items: WebItem[] = [];
  for (const file of files) {
    for (const record of jsonRecords(file)) {
      if (!record.ok) {
        yield { kind: "error", error: record.error };
        continue;
      }
      for (const value of annotationsIn(record.value.value)) {
        const number = items.length + 1;
        const checked = webAnnotationSchema.safeParse(value);
        const place = { file: file.name, line: record.value.line };
        if (checked.success) items.push({ value: checked.data, ...place, number });
        else {
          const [issue] = checked.error.issues;
          const field = ["annotation", String(number), ...(issue?.path ?? [])].join(".");
          const message = `Is no Web Annotation: ${issue?.message ?? "it has another shape"}.`;
          yield { kind: "error", error: { ...place, field, message } };
        }
      }
    }
  }
  return items;
}

/** The name under which an annotation's maker goes: that of the first of several. */
export function creatorOf({ creator }: WebAnnotation): string {
  const [first] = listOf(creator);
  if (first === undefined) return "imported";
  return typeof first === "string"
    ? nameInIri(first)
    : (first.nickname ?? first.name ?? nameInIri(first.id ?? "imported"));
}

import type { SchemaElement } from "hyparquet";

const text = (name: string, repetition: "REQUIRED" | "OPTIONAL" = "REQUIRED"): SchemaElement => ({
  name,
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  logical_type: { type: "STRING" },
  repetition_type: repetition,
});
const whole = (name: string, repetition: "REQUIRED" | "OPTIONAL" = "REQUIRED"): SchemaElement => ({
  name,
  type: "INT32",
  repetition_type: repetition,
});
const group = (name: string, children: number): SchemaElement => ({
  name,
  repetition_type: "REQUIRED",
  num_children: children,
});
/** A list of structures in the three levels that Parquet prescribes. */
const listOf = (name: string, fields: number): SchemaElement[] => [
  { ...group(name, 1), converted_type: "LIST", logical_type: { type: "LIST" } },
  { name: "list", repetition_type: "REPEATED", num_children: 1 },
  { name: "element", repetition_type: "REQUIRED", num_children: fields },
];

export const textColumns = [
  "article_id",
  "text",
  "title",
  "outlet",
  "byline",
  "published_on",
  "url",
  "language",
  "extra",
] as const;

/** The schema of the rows, attributes named: the same for every row group of a file. */
export function parquetSchema(attributeIds: readonly string[]): SchemaElement[] {
  // Parquet has no structure without fields.
  const attributes =
    attributeIds.length === 0
      ? []
      : [group("attributes", attributeIds.length), ...attributeIds.map((id) => text(id, "OPTIONAL"))];
  return [
    { name: "root", num_children: textColumns.length + 2 },
    ...textColumns.map((name) => text(name)),
    ...listOf("layers", 2),
    text("annotator"),
    text("submitted_at", "OPTIONAL"),
    ...listOf("spans", attributeIds.length === 0 ? 8 : 9),
    ...[text("id"), text("annotator"), text("label"), whole("start"), whole("end"), text("text")],
    whole("confidence", "OPTIONAL"),
    text("note"),
    ...attributes,
  ];
}

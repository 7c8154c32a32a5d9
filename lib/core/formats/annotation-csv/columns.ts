import type { Annotation, ArticleDocument, AttributeValue, Layer } from "../../annotation/article-document";
import type { Utf16Offset } from "../../text/offsets";
import { zoneAt } from "../../text/zones";
import { ownValue } from "../../own-value";
import type { GoldAnnotation, Provenance } from "../gold";
import type { CodePointIndex } from "../../text/code-points";
import { codePointOf } from "../code-point-of";

/** One annotation with all that its row tells. */
export type RowSource = GoldAnnotation & {
  articleId: string;
  document: ArticleDocument;
  layer: Layer;
  offsets: CodePointIndex;
};

/** Lists are joined by a bar, and bars inside are escaped, because published tags contain commas and semicolons. */
const escapedItem = (item: string) => item.replaceAll("\\", "\\\\").replaceAll("|", "\\|");
const attributeCell = (value: AttributeValue | undefined): string =>
  value === undefined
    ? ""
    : typeof value === "object"
      ? value.map(escapedItem).join("|")
      : escapedItem(String(value));

function placeCells({ annotation: { parts }, document, offsets }: RowSource): string[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return ["", "", "", "", ""];
  const point = (offset: Utf16Offset) => String(codePointOf(offsets, offset));
  return [
    point(first.start),
    point(last.end),
    parts.map(({ start, end }) => `${point(start)}-${point(end)}`).join(";"),
    parts.map(({ quote }) => quote).join(" … "),
    zoneAt(document.zones, first.start)?.kind ?? "",
  ];
}

const decisionCells = (provenance: Provenance | null) =>
  provenance === null
    ? ["", "", "", ""]
    : [provenance.decision, provenance.reason, provenance.note, provenance.from.join("|")];

function otherAttributes({ attributes }: Annotation, attributeIds: readonly string[]): string {
  const others = Object.entries(attributes).filter(([id]) => !attributeIds.includes(id));
  return others.length === 0 ? "" : JSON.stringify(Object.fromEntries(others));
}

/** The last column of a table made safe for spreadsheets, which tells readers to take the apostrophes off again. */
export const safeColumn = "spreadsheet_safe";

/** The header of the table. Columns of attributes stand between the zone and the confidence. */
export const columnNames = (attributeIds: readonly string[]): string[] => [
  ...["article_id", "title", "layer", "annotator", "round", "annotation_id", "label_id", "label"],
  ...["start", "end", "parts", "quote", "zone"],
  ...attributeIds.map((id) => `attribute_${id}`),
  ...["confidence", "note", "origin", "codebook_id", "codebook_version"],
  ...["decision", "decision_reason", "decision_note", "decision_from", "other_attributes"],
];

/** The cells of one annotation, in the order of `columnNames`. Offsets are code points, ends exclusive. */
export function cellsOf(row: RowSource, attributeIds: readonly string[]): string[] {
  const { annotation, provenance, articleId, document, layer } = row;
  const label = document.codebook.labels.find(({ id }) => id === annotation.labelId);
  return [
    articleId,
    document.metadata.title,
    layer.kind === "adjudicator" ? "gold" : layer.kind,
    layer.coder.pseudonym,
    String(layer.round),
    annotation.id,
    annotation.labelId,
    label?.name ?? annotation.labelId,
    ...placeCells(row),
    ...attributeIds.map((id) => attributeCell(ownValue(annotation.attributes, id))),
    annotation.confidence === null ? "" : String(annotation.confidence),
    annotation.note,
    annotation.origin,
    document.codebook.id,
    annotation.codebookVersion,
    ...decisionCells(provenance),
    otherAttributes(annotation, attributeIds),
  ];
}

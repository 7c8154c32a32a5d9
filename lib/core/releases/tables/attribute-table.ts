import type { AttributeValue } from "../../annotation/article-document";
import type { Attribute } from "../../codebook/codebook";
import { ownValue } from "../../own-value";
import { percent } from "./number-text";
import { numberColumn, textColumn, type Table } from "./table";
import { annotatorLayers, type TableInput } from "./table-input";

const asList = (value: AttributeValue): readonly string[] =>
  typeof value === "object" ? value : [String(value)];

/** Free text and names of entities are no values to count. */
const isCounted = ({ type }: Attribute) => ["choice", "choices", "ordinal", "boolean"].includes(type);

/** Table 10: how often each value of each attribute was given. */
export function attributeTable({ documents, codebook }: TableInput): Table {
  const annotations = documents.flatMap((document) =>
    annotatorLayers(document).flatMap((layer) => layer.annotations),
  );
  const rows = codebook.attributes.filter(isCounted).flatMap((attribute) => {
    const asked = annotations.filter(
      ({ labelId }) => attribute.labelIds === null || attribute.labelIds.includes(labelId),
    );
    const given = asked.flatMap(({ attributes }) => ownValue(attributes, attribute.id) ?? []);
    const values = given.flatMap(asList);
    const known =
      attribute.type === "boolean" ? ["true", "false"] : attribute.choices.map(({ value }) => value);
    const answered = asked.filter(({ attributes }) => Object.hasOwn(attributes, attribute.id)).length;
    const name = (value: string) => attribute.choices.find((one) => one.value === value)?.name ?? value;
    return [
      ...known.map((value) => {
        const count = values.filter((one) => one === value).length;
        return [attribute.name, name(value), String(count), percent(count, answered)];
      }),
      [attribute.name, "(not answered)", String(asked.length - answered), "–"],
    ];
  });
  return {
    id: "10-attributes",
    title: "Attributes",
    sentence: `Values that annotators gave to ${annotations.length} spans; per cent of the spans with an answer. Of a question with several answers, each counts.`,
    columns: [textColumn("Attribute"), textColumn("Value"), numberColumn("Spans"), numberColumn("%")],
    rows,
  };
}

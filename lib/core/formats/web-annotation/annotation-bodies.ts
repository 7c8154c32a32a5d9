import type { AttributeValue } from "../../annotation/article-document";
import type { WebAnnotation, WebBody } from "./annotation-schema";

export const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const purposeOf = (body: WebBody) => (typeof body === "string" ? [] : listOf(body.purpose));
const valueOf = (body: WebBody) => (typeof body === "string" ? "" : (body.value ?? ""));

/** The tag is the label; `name: value` describes; anything else that is said is a note. */
export function bodiesOf({ body, bodyValue, motivation }: WebAnnotation) {
  const bodies = listOf(body);
  const withValue = bodies.filter((item) => valueOf(item) !== "");
  const tags = withValue.filter((item) =>
    purposeOf(item).some((purpose) => /tagging|classifying|identifying/.test(purpose)),
  );
  const attributes = withValue.flatMap((item): [string, AttributeValue][] => {
    const match = purposeOf(item).includes("describing") ? /^([^\s:]+): (.*)$/s.exec(valueOf(item)) : null;
    return match?.[1] === undefined ? [] : [[match[1], match[2] ?? ""]];
  });
  const notes = withValue.filter(
    (item) =>
      !tags.includes(item) && !(purposeOf(item).includes("describing") && /^[^\s:]+: /.test(valueOf(item))),
  );
  const said = [...notes.map(valueOf), ...(bodyValue === undefined ? [] : [bodyValue])];
  const [label] = tags.map(valueOf);
  return {
    label: label ?? listOf(motivation)[0] ?? "annotation",
    furtherLabels: tags.slice(1).map(valueOf),
    attributes: Object.fromEntries(attributes),
    note: said.join("\n"),
  };
}

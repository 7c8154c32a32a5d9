import { gatherValues } from "../gather-values";
import type { WebAnnotation, WebBody } from "./annotation-schema";

export const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const purposeOf = (body: WebBody) => (typeof body === "string" ? [] : listOf(body.purpose));
const valueOf = (body: WebBody) => (typeof body === "string" ? "" : (body.value ?? ""));

/** Name and value of a body that describes by `name: value`; names have no spaces, but ours may have colons. */
function descriptionOf(body: WebBody): [name: string, value: string] | null {
  if (!purposeOf(body).includes("describing")) return null;
  const [, name, value] = /^(\S+?): (.*)$/s.exec(valueOf(body)) ?? [];
  return name === undefined || value === undefined ? null : [name, value];
}

/** The tag is the label; `name: value` describes; anything else that is said is a note. */
export function bodiesOf({ body, bodyValue, motivation }: WebAnnotation) {
  const bodies = listOf(body);
  const withValue = bodies.filter((item) => valueOf(item) !== "");
  const tags = withValue.filter((item) =>
    purposeOf(item).some((purpose) => /tagging|classifying|identifying/.test(purpose)),
  );
  const described = withValue.flatMap((item) => {
    const description = descriptionOf(item);
    return description ? [description] : [];
  });
  const notes = withValue.filter((item) => !tags.includes(item) && descriptionOf(item) === null);
  const said = [...notes.map(valueOf), ...(bodyValue === undefined ? [] : [bodyValue])];
  const [label] = tags.map(valueOf);
  return {
    label: label ?? listOf(motivation)[0] ?? "annotation",
    furtherLabels: tags.slice(1).map(valueOf),
    attributes: gatherValues(described),
    note: said.join("\n"),
  };
}

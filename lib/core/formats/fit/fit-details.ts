import type { Annotation, AttributeValue, Layer } from "../../annotation/article-document";
import { describeSpan } from "./fit-spans";
import { lose, type Fitting } from "./fitting";

/** A list as text, its items joined by bars; published tags contain commas and semicolons, so those don't serve. */
export const valueAsText = (value: AttributeValue): string =>
  typeof value === "object" ? value.join("|") : String(value);

function fitAttributes(fitting: Fitting, layer: Layer, annotation: Annotation): Annotation["attributes"] {
  const entries = Object.entries(annotation.attributes);
  if (fitting.carries.attributes === "typed") return annotation.attributes;
  const describe = ([name, value]: (typeof entries)[number]) =>
    `${name} = ${valueAsText(value)} of ${describeSpan(annotation)}`;
  if (fitting.carries.attributes === "none") {
    lose(fitting, layer, "attributes", "left out", entries.map(describe));
    return {};
  }
  const fitted = entries.map(([name, value]) => [name, fitValue(value, fitting.carries.attributes)] as const);
  const isGone = (_: unknown, index: number) => fitted[index]?.[1] === null;
  const isChanged = ([, value]: (typeof entries)[number], index: number) =>
    !isGone(value, index) && typeof fitted[index]?.[1] !== typeof value;
  lose(fitting, layer, "attributes", "left out", entries.filter(isGone).map(describe));
  lose(fitting, layer, "types of attribute values", "changed", entries.filter(isChanged).map(describe));
  return Object.fromEntries(fitted.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** The value as a cell or a plain text can hold it; null for one that an empty cell can't tell from none. */
function fitValue(value: AttributeValue, how: Fitting["carries"]["attributes"]): AttributeValue | null {
  if (how === "text") return valueAsText(value);
  if (how === "filled text") return valueAsText(value) || null;
  const items = typeof value === "object" ? value : [String(value)];
  const [first = ""] = items;
  if (items.length > 1) return items;
  return first === "" ? null : first;
}

/** An annotation with only as much said about it as the format can hold. */
export function fitDetails(fitting: Fitting, layer: Layer, annotation: Annotation): Annotation {
  const { carries } = fitting;
  const lacks = (isCarried: boolean, isSaid: boolean) => !isCarried && isSaid;
  const span = describeSpan(annotation);
  const { confidence, note, origin } = annotation;
  const { version } = fitting.original.codebook;
  if (lacks(carries.codebook, annotation.codebookVersion !== version)) {
    lose(fitting, layer, "codebook versions", "left out", [`${annotation.codebookVersion}: ${span}`]);
  }
  if (lacks(carries.confidence, confidence !== null)) lose(fitting, layer, "confidence", "left out", [span]);
  if (lacks(carries.notes, note !== "")) lose(fitting, layer, "notes", "left out", [`“${note}” on ${span}`]);
  if (lacks(carries.origin, origin !== "import")) {
    lose(fitting, layer, "origins", "left out", [`${origin}: ${span}`]);
  }
  return {
    ...annotation,
    attributes: fitAttributes(fitting, layer, annotation),
    confidence: carries.confidence ? confidence : null,
    note: carries.notes ? note : "",
    origin: carries.origin ? origin : "import",
    codebookVersion: carries.codebook ? annotation.codebookVersion : version,
  };
}

/** The layer's judgements as the format can hold them. */
export function fitJudgements(fitting: Fitting, layer: Layer): Layer["judgements"] {
  const { judgements: how } = fitting.carries;
  if (how === "typed") return layer.judgements;
  const isLost = ({ value }: Layer["judgements"][number]) => how === "none" || typeof value !== "string";
  const lost = layer.judgements.filter(isLost);
  const [kind, effect] =
    how === "none"
      ? (["judgements", "left out"] as const)
      : (["types of attribute values", "changed"] as const);
  const describe = ({ judgementId, value }: Layer["judgements"][number]) =>
    `${judgementId} = ${valueAsText(value)}`;
  lose(fitting, layer, kind, effect, lost.map(describe));
  if (how === "none") return [];
  return layer.judgements.map((judgement) => ({ ...judgement, value: valueAsText(judgement.value) }));
}

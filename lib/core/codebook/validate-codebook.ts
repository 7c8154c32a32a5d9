import { err, ok, type Result } from "../result";
import type { Attribute, Codebook, JudgementQuestion } from "./codebook";
import { codebookSchema } from "./codebook-schema";

/** What is wrong and where; `field` is a path such as `labels.3.name`, empty for the codebook itself. */
export type CodebookProblem = { field: string; message: string };

/**
 * A codebook that keeps its promises (shape, limits, unique ids, names and keys, references that lead somewhere),
 * or every problem found. Takes what comes from outside as well as one being edited.
 */
export function validateCodebook(input: unknown): Result<Codebook, CodebookProblem[]> {
  const parsed = codebookSchema.safeParse(input);
  if (!parsed.success) {
    return err(parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message })));
  }
  const codebook: Codebook = parsed.data;
  const problems = [
    ...repeatedIds(codebook),
    ...repeatedNames(codebook),
    ...repeatedKeys(codebook),
    ...labelReferences(codebook),
    ...questions(codebook),
    ...codebook.attributes.flatMap((attribute, at) => conditionProblems(codebook, attribute, at)),
  ];
  return problems.length > 0 ? err(problems) : ok(codebook);
}

/** The indexes at which something stands that stood before. */
const repeats = (values: readonly string[]): number[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));

const lists = ["groups", "labels", "attributes", "judgements", "relationTypes"] as const;

function repeatedIds(codebook: Codebook): CodebookProblem[] {
  return lists.flatMap((list) => {
    const ids = codebook[list].map(({ id }) => id);
    return repeats(ids).map((at) => ({
      field: `${list}.${at}.id`,
      message: `The id “${ids[at] ?? ""}” is taken. Choose another.`,
    }));
  });
}

function repeatedNames(codebook: Codebook): CodebookProblem[] {
  return (["groups", "labels"] as const).flatMap((list) => {
    const names = codebook[list].map(({ name }) => name.trim());
    return repeats(names.map((name) => name.toLowerCase())).map((at) => ({
      field: `${list}.${at}.name`,
      message: `The name “${names[at] ?? ""}” is taken. Annotators could not tell the two apart.`,
    }));
  });
}

function repeatedKeys({ labels }: Codebook): CodebookProblem[] {
  return labels.flatMap(({ key }, at) => {
    const owner = labels.slice(0, at).find((other) => key !== null && other.key === key);
    if (!owner) return [];
    return [
      { field: `labels.${at}.key`, message: `The key “${key ?? ""}” already applies “${owner.name}”.` },
    ];
  });
}

function labelReferences({ groups, labels }: Codebook): CodebookProblem[] {
  const known = new Set(groups.map(({ id }) => id));
  return labels.flatMap(({ groupIds }, at) => [
    ...unknown(groupIds, known, `labels.${at}.groupIds`, "group"),
    ...repeats(groupIds).map((each) => ({
      field: `labels.${at}.groupIds`,
      message: `The group “${groupIds[each] ?? ""}” is named twice.`,
    })),
  ]);
}

const unknown = (ids: readonly string[], known: ReadonlySet<string>, field: string, what: string) =>
  ids
    .filter((id) => !known.has(id))
    .map((id) => ({ field, message: `There is no ${what} “${id}” in this codebook.` }));

function questions({ attributes, judgements, labels }: Codebook): CodebookProblem[] {
  const labelIds = new Set(labels.map(({ id }) => id));
  return [
    ...attributes.flatMap((attribute, at) => choiceProblems(attribute, `attributes.${at}`)),
    ...judgements.flatMap((judgement, at) => choiceProblems(judgement, `judgements.${at}`)),
    ...attributes.flatMap((each, at) =>
      unknown(each.labelIds ?? [], labelIds, `attributes.${at}.labelIds`, "label"),
    ),
  ];
}

function choiceProblems({ type, choices }: Attribute | JudgementQuestion, field: string): CodebookProblem[] {
  const needsChoices = type === "choice" || type === "choices" || type === "ordinal";
  if (needsChoices && choices.length < 2) {
    return [{ field: `${field}.choices`, message: "Give at least two choices." }];
  }
  if (!needsChoices && choices.length > 0) {
    return [{ field: `${field}.choices`, message: `A question of the type “${type}” has no choices.` }];
  }
  return repeats(choices.map(({ value }) => value)).map((at) => ({
    field: `${field}.choices.${at}.value`,
    message: `The choice “${choices[at]?.value ?? ""}” stands twice.`,
  }));
}

function conditionProblems({ attributes }: Codebook, attribute: Attribute, at: number): CodebookProblem[] {
  if (!attribute.condition) return [];
  const { attributeId, values } = attribute.condition;
  const field = `attributes.${at}.condition`;
  const basis = attributes.slice(0, at).find(({ id }) => id === attributeId);
  if (!basis) {
    // Looking back only also rules out circles.
    return [{ field, message: `It depends on “${attributeId}”, which must stand before it.` }];
  }
  const allowed = basis.type === "boolean" ? ["true", "false"] : basis.choices.map(({ value }) => value);
  return values
    .filter((value) => !allowed.includes(value))
    .map((value) => ({ field, message: `“${basis.name}” never has the value “${value}”.` }));
}

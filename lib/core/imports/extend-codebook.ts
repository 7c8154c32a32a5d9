import type { Attribute, Codebook, JudgementQuestion, Label } from "../codebook/codebook";
import { validateCodebook, type CodebookProblem } from "../codebook/validate-codebook";
import { ok, type Result } from "../result";
import type { ImportMapping } from "./import-mapping";

type Choice = Pick<ImportMapping, "labels" | "extras">;

/** Of several versions of the files' codebook, the first that has each thing. */
function unionOf<T extends { id: string }>(
  codebooks: readonly Codebook[],
  of: (codebook: Codebook) => readonly T[],
): T[] {
  const all = new Map<string, T>();
  for (const codebook of codebooks)
    for (const item of of(codebook)) if (!all.has(item.id)) all.set(item.id, item);
  return [...all.values()];
}

/** A name that no other has, whatever its capitals. */
function freeName(name: string, taken: Set<string>): string {
  const base = name.trim().slice(0, 100) || "Label";
  let free = base;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base} (${number})`;
  taken.add(free.toLowerCase());
  return free;
}

/** What files ask must not stop annotators, and a choice between fewer than two is free text. */
function offered<Q extends Attribute | JudgementQuestion>(question: Q): Q {
  const needsChoices = ["choice", "choices", "ordinal"].includes(question.type);
  const isFree = needsChoices && question.choices.length < 2;
  return { ...question, isRequired: false, ...(isFree ? { type: "text" as const, choices: [] } : {}) };
}

const lacking = <T extends { id: string }>(items: readonly T[], known: readonly { id: string }[]): T[] =>
  items.filter(({ id }) => known.every((one) => one.id !== id));

function addedLabels(current: Codebook, found: readonly Codebook[], { labels }: Choice): Label[] {
  const names = new Set(current.labels.map(({ name }) => name.trim().toLowerCase()));
  const ids = new Set(current.labels.map(({ id }) => id));
  return unionOf(found, (codebook) => codebook.labels)
    .filter(({ id }) => labels[id] === "add" && !ids.has(id))
    .map((label) => ({
      ...label,
      name: freeName(label.name, names),
      groupIds: label.groupIds.filter((groupId) => current.groups.some(({ id }) => id === groupId)),
      key: null,
    }));
}

/**
 * The project's codebook with what an import adds to it, or what is wrong with that; the very same codebook where
 * nothing is added. Nothing that is there changes.
 */
export function extendCodebook(
  current: Codebook,
  found: readonly Codebook[],
  choice: Choice,
): Result<Codebook, CodebookProblem[]> {
  const labels = addedLabels(current, found, choice);
  const extras = choice.extras === "add" ? found : [];
  const known = new Set([...current.labels, ...labels].map(({ id }) => id));
  const attributes = lacking(
    unionOf(extras, (one) => one.attributes),
    current.attributes,
  ).map((attribute) => ({
    ...offered(attribute),
    labelIds: attribute.labelIds?.filter((id) => known.has(id)) ?? null,
    condition: null,
  }));
  const judgements = lacking(
    unionOf(extras, (one) => one.judgements),
    current.judgements,
  ).map(offered);
  const relationTypes = lacking(
    unionOf(extras, (one) => one.relationTypes),
    current.relationTypes,
  );
  const added = [labels, attributes, judgements, relationTypes].some(({ length }) => length > 0);
  if (!added) return ok(current);
  return validateCodebook({
    ...current,
    labels: [...current.labels, ...labels],
    attributes: [...current.attributes, ...attributes],
    judgements: [...current.judgements, ...judgements],
    relationTypes: [...current.relationTypes, ...relationTypes],
  });
}

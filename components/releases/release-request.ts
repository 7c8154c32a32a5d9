const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
const numberOf = (form: FormData, name: string): number => Number(textOf(form, name));

/** The options of a release as the form says them, to be checked by the server. */
export function releaseRequest(form: FormData) {
  const onlySome = textOf(form, "articles") === "some";
  const shares = ["train", "development", "test", "seed"].map((name) => [name, numberOf(form, name)]);
  return {
    name: textOf(form, "name").trim(),
    articleIds: onlySome ? form.getAll("articleIds") : null,
    layers: form.getAll("layers"),
    codebookVersion: textOf(form, "codebookVersion") || null,
    zones: form.getAll("zones"),
    formats: form.getAll("formats"),
    splits: form.has("isSplit") ? (Object.fromEntries(shares) as Record<string, number>) : null,
    pseudonyms: textOf(form, "pseudonyms"),
    hasGamma: form.has("hasGamma"),
    licence: textOf(form, "licence").trim(),
    since: numberOf(form, "since") || null,
    card: Object.fromEntries(
      ["summary", "collection", "annotators", "limitations", "citation", "contact"].map((name) => [
        name,
        textOf(form, name),
      ]),
    ),
  };
}

/** What the server refused, by the field that it stands at; a list's entry counts as its list. */
export function refusalOf(details: Readonly<Record<string, string>>, field: string): string | undefined {
  const found = Object.keys(details).find((path) => path === field || path.startsWith(`${field}.`));
  return found === undefined ? undefined : details[found];
}

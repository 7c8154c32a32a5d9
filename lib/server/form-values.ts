import "server-only";

type FormValues = Record<string, FormDataEntryValue | FormDataEntryValue[]>;

/** The fields of a form by name; a name sent more than once holds a list. React's own fields are left out. */
export function formValues(form: FormData): FormValues {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(
    names.map((name) => {
      const [first = "", ...more] = form.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

/** What may be put back into the fields of a refused form: texts, but no password. */
export function typedValues(form: FormData): Record<string, string> {
  return Object.fromEntries(
    Object.entries(formValues(form)).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && !/password|secret|current|token/i.test(entry[0]),
    ),
  );
}

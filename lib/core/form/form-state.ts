/** What a form shows: nothing yet, what came of it, or why not (for the whole, and by field) with what was typed. */
export type FormState<T = unknown> =
  | { status: "idle" }
  | { status: "done"; value: T }
  | {
      status: "refused";
      message: string;
      errors: Readonly<Record<string, string>>;
      /** To be put back into the fields; passwords are left out. */
      values: Readonly<Record<string, string>>;
    };

export const idle = { status: "idle" } as const;

/** The reason why a field was refused, if it was. */
export const errorOf = (state: FormState, field: string): string | undefined =>
  state.status === "refused" ? state.errors[field] : undefined;

/** What was typed into a field that must be shown again. */
export const valueOf = (state: FormState, field: string): string | undefined =>
  state.status === "refused" ? state.values[field] : undefined;

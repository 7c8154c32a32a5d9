import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import type { FormState } from "@/lib/core/form/form-state";
import { getActor } from "./actor";
import { failureInWords } from "./failure-in-words";
import { formValues, typedValues } from "./form-values";
import { parseFields } from "./parse-fields";
import { isSameOrigin } from "./same-origin";

/** What `useActionState` takes; the same function serves a plain form post without JavaScript. */
export type FormAction<T = unknown> = (previous: FormState, form: FormData) => Promise<FormState<T>>;

/** A Server Action of signed-in people. Authorization is in the function of lib/data that `handle` calls. */
export function action<S extends z.ZodType, T>(
  schema: S,
  handle: (actor: Actor, input: z.output<S>) => Promise<T>,
): FormAction<T> {
  return openAction(schema, async (input) => {
    const actor = await getActor();
    if (!actor)
      throw new AppError(
        "unauthenticated",
        "You are signed out. Sign in in another tab, then send this again.",
      );
    return handle(actor, input);
  });
}

/** A Server Action that anybody may send, such as signing in. */
export function openAction<S extends z.ZodType, T>(
  schema: S,
  handle: (input: z.output<S>) => Promise<T>,
): FormAction<T> {
  return async (_previous, form) => {
    try {
      // Next compares origins too, but lets a request pass that names none.
      if (!isSameOrigin(await headers()))
        throw new AppError("forbidden", "This form was not sent from a page of Slantwise.");
      return { status: "done", value: await handle(parseFields(schema, formValues(form))) };
    } catch (error) {
      unstable_rethrow(error);
      const { message, details } = failureInWords(error);
      return { status: "refused", message, errors: details, values: typedValues(form) };
    }
  };
}

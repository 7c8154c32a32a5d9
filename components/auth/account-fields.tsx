import { TextField } from "@/components/ui/text-field";
import { errorOf, valueOf, type FormState } from "@/lib/core/form/form-state";
import { NewPasswordField } from "./new-password-field";

/** What makes an account: a name, an email address (given, where an invitation is bound to one), a password. */
export function AccountFields({ state, email }: { state: FormState; email?: string | null }) {
  return (
    <>
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        required
        maxLength={100}
        defaultValue={valueOf(state, "name")}
        error={errorOf(state, "name")}
      />
      <TextField
        label="Email address"
        name="email"
        type="email"
        autoComplete="username"
        required
        readOnly={email != null}
        defaultValue={email ?? valueOf(state, "email")}
        error={errorOf(state, "email")}
      />
      <NewPasswordField state={state} />
    </>
  );
}

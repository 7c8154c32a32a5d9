import { TextField } from "@/components/ui/text-field";
import { errorOf, type FormState } from "@/lib/core/form/form-state";
import { shortestPassword } from "@/lib/core/people/password-rule";

type NewPasswordFieldProps = { state: FormState; label?: string };

/** A password to be set. */
export function NewPasswordField({ state, label = "Password" }: NewPasswordFieldProps) {
  const error = errorOf(state, "password");
  return (
    <TextField
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      minLength={shortestPassword}
      hint={
        error ? undefined : `At least ${shortestPassword} characters. Three or four words make a good one.`
      }
      error={error}
    />
  );
}

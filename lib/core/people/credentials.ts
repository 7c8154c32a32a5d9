import { z } from "zod";
import { emailSchema } from "./email";
import { newPasswordSchema, typedPasswordSchema } from "./password-rule";
import { personNameSchema } from "./person-name";

/** What somebody types to sign in. */
export const credentialsSchema = z.object({ email: emailSchema, password: typedPasswordSchema });
export type Credentials = z.infer<typeof credentialsSchema>;

/** What somebody types to make an account. */
export const newAccountSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  password: newPasswordSchema,
});
export type NewAccount = z.infer<typeof newAccountSchema>;

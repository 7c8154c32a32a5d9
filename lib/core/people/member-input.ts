import { z } from "zod";
import { roles } from "../access/actor";
import { emailSchema } from "./email";

/** At least one role, each once. */
export const rolesSchema = z
  .array(z.enum(roles))
  .min(1, "Choose at least one role.")
  .transform((chosen) => roles.filter((role) => chosen.includes(role)));

/** An invitation: for whoever has the link, or for one email address only. */
export const newInvitationSchema = z.object({
  roles: rolesSchema,
  email: z
    .literal("")
    .transform(() => null)
    .or(emailSchema),
});
export type NewInvitation = z.infer<typeof newInvitationSchema>;

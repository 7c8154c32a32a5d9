import { z } from "zod";
import { adjudicatorRules, blindPhases } from "../access/project-rule";
import { zoneKinds } from "../annotation/article-document";
import { text } from "../text/text-schema";

const name = text(120)
  .transform((value) => value.trim())
  .refine((value) => value !== "", "A project needs a name.");
const description = text(2_000).transform((value) => value.trim());

/** How a project works. `countedZones` are the zones in the denominators of agreement. */
export const projectRules = z.strictObject({
  blindUntil: z.enum(blindPhases),
  isSourceBlind: z.boolean(),
  adjudicators: z.enum(adjudicatorRules),
  assignEveryone: z.boolean(),
  countedZones: z.array(z.enum(zoneKinds)).min(1, "At least one kind of zone must count."),
});
export type ProjectRules = z.infer<typeof projectRules>;

export const newProject = z.strictObject({ name, description, starterId: z.string().min(1).max(64) });
export type NewProject = z.infer<typeof newProject>;

import { z } from "zod";
import { text } from "../text/text-schema";
import { isLabelKey } from "./label-keys";

/** The most that one codebook may hold; texts are counted in UTF-16 units. */
export const codebookLimits = {
  labels: 200,
  groups: 50,
  questions: 60,
  choices: 100,
  relationTypes: 50,
  examples: 50,
  id: 64,
  name: 120,
  tag: 200,
  quote: 500,
  definition: 4_000,
  description: 10_000,
} as const;
const limits = codebookLimits;

const id = z
  .string()
  .min(1, "Give it an id.")
  .max(limits.id)
  .regex(/^[\w.:-]+$/, "An id has letters without accents, digits, and . : _ - only.");
const name = text(limits.name).refine((value) => value.trim() !== "", "Give it a name.");
const quote = text(limits.quote).refine((value) => value.trim() !== "", "An example needs words.");
const definition = text(limits.definition);

const choice = z.strictObject({ value: text(limits.name).min(1, "A choice needs a value."), name });
const question = {
  id,
  name,
  definition,
  type: z.enum(["choice", "choices", "ordinal", "text", "boolean", "entity", "entities"]),
  choices: z.array(choice).max(limits.choices),
  isRequired: z.boolean(),
};

const label = z.strictObject({
  id,
  name,
  definition,
  spanRule: definition,
  positive: z.array(z.strictObject({ quote })).max(limits.examples),
  nearMisses: z.array(z.strictObject({ quote, why: definition })).max(limits.examples),
  groupIds: z.array(id).max(limits.groups),
  key: z.string().refine(isLabelKey, "A key is one lower-case letter or one digit.").nullable(),
  mapsTo: z.record(id, text(limits.tag)),
  note: definition,
});

const attribute = z.strictObject({
  ...question,
  labelIds: z.array(id).max(limits.labels).nullable(),
  condition: z
    .strictObject({ attributeId: id, values: z.array(text(limits.name)).min(1).max(limits.choices) })
    .nullable(),
});

const relationEnd = z.enum(["annotation", "mention", "entity", "any"]);
const relationType = z.strictObject({
  id,
  name,
  definition,
  from: relationEnd,
  to: relationEnd,
  isSymmetric: z.boolean(),
});

/** The shape of a codebook that comes from outside, with its limits; `validateCodebook` checks how its parts fit. */
export const codebookSchema = z.strictObject({
  id,
  name,
  version: text(64).min(1, "Give the version a name."),
  language: z
    .string()
    .max(35)
    .regex(/^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$/, "Use a language tag such as en or pt-BR."),
  description: text(limits.description),
  groups: z.array(z.strictObject({ id, name })).max(limits.groups),
  labels: z.array(label).max(limits.labels),
  attributes: z.array(attribute).max(limits.questions),
  judgements: z.array(z.strictObject(question)).max(limits.questions),
  relationTypes: z.array(relationType).max(limits.relationTypes),
});

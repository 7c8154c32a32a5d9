import { z } from "zod";

/** A check box: sent as "on", or not at all. */
export const checkbox = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

const asList = (value: unknown): unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
};

/** Several values under one name: none, one, or many arrive as nothing, a value, or a list. */
export const several = <S extends z.ZodType>(schema: S) => z.preprocess(asList, schema);

import { z } from "zod";

export const articleSchema = z.looseObject({
  uuid: z.string(),
  title: z.string().default(""),
  source: z.string().optional(),
  "body-paragraphs": z.array(z.array(z.string())),
});
const phrase = z.looseObject({
  txt: z.string(),
  id: z.string(),
  start: z.number(),
  end: z.number(),
  bias: z.string(),
});
export const annotationsSchema = z.looseObject({
  uuid: z.string(),
  "article-level-annotations": z.record(z.string(), z.unknown()).default({}),
  "phrase-level-annotations": z.array(phrase),
});

export type BasilArticle = z.infer<typeof articleSchema>;
export type BasilPhrase = z.infer<typeof phrase>;

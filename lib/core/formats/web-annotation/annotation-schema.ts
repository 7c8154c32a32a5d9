import { z } from "zod";

/** A selector: where in its source an annotation points. Others than these two are passed over for what refines them. */
export type Selector = {
  type: string;
  start?: number | undefined;
  end?: number | undefined;
  exact?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
  refinedBy?: Selector | Selector[] | undefined;
};
const selector: z.ZodType<Selector> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    start: z.number().optional(),
    end: z.number().optional(),
    exact: z.string().optional(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    refinedBy: z.union([selector, z.array(selector)]).optional(),
  }),
);

const iri = z.union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)]);

/** What an annotation is about: an address, a part of a source, or several of them together. */
export type WebTarget =
  | string
  | {
      id?: string | undefined;
      source?: string | undefined;
      selector?: Selector | Selector[] | undefined;
      items?: WebTarget[] | undefined;
    };
const target: z.ZodType<WebTarget> = z.lazy(() =>
  z.union([
    z.string(),
    z.looseObject({
      id: z.string().optional(),
      source: iri.optional(),
      selector: z.union([selector, z.array(selector)]).optional(),
      items: z.array(target).optional(),
    }),
  ]),
);

const body = z.union([
  z.string(),
  z.looseObject({
    type: z.string().optional(),
    purpose: z.union([z.string(), z.array(z.string())]).optional(),
    value: z.string().optional(),
    source: iri.optional(),
  }),
]);

const agent = z.union([
  z.string(),
  z.looseObject({ id: z.string().optional(), name: z.string().optional(), nickname: z.string().optional() }),
]);

export const webAnnotationSchema = z.looseObject({
  id: z.string().optional(),
  type: z.union([z.literal("Annotation"), z.array(z.string())]).optional(),
  motivation: z.union([z.string(), z.array(z.string())]).optional(),
  creator: z.union([agent, z.array(agent)]).optional(),
  body: z.union([body, z.array(body)]).optional(),
  bodyValue: z.string().optional(),
  target: z.union([target, z.array(target)]),
});

/** A page or a collection of annotations; pages of a collection come embedded or in files of their own. */
export const pageSchema = z.looseObject({
  type: z.union([z.literal("AnnotationPage"), z.literal("AnnotationCollection")]),
  items: z.array(z.unknown()).default([]),
  first: z.union([z.string(), z.looseObject({ items: z.array(z.unknown()).default([]) })]).optional(),
});

export type WebAnnotation = z.infer<typeof webAnnotationSchema>;
export type WebBody = z.infer<typeof body>;

import type { Layer } from "./article-document";

/** What a layer holds in which nobody has said anything. */
export const emptyLayer = {
  annotations: [],
  entities: [],
  relations: [],
  judgements: [],
  flags: [],
  decisions: [],
  submission: null,
} as const satisfies Partial<Layer>;

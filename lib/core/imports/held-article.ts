import type { LayerKind } from "../annotation/article-document";

/** A layer of the project in which something was said, or that an import brought. */
export type HeldLayer = {
  coderId: string;
  userId: string | null;
  sourceName: string;
  kind: LayerKind;
  round: number;
};

/** An article that the project holds already, with the places in it that are taken. */
export type HeldArticle = {
  articleId: string;
  title: string;
  textSha256: string;
  layers: readonly HeldLayer[];
};

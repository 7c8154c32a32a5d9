import { layerKinds, type ArticleDocument, type Layer, type LayerKind } from "../annotation/article-document";
import { err, ok } from "../result";
import { derivedId } from "./derived-id";
import { withFileIds } from "./file-ids";
import type { Carries } from "./fit/carries";
import { fitDocument } from "./fit/fit-document";
import { fitDefaults, type FitOptions } from "./fit/fit-options";
import type { MovePart } from "./fit/fit-spans";
import type { Loss } from "./fit/loss";
import type { ArticleWriter, Chunk } from "./format";
import { layerName } from "./layer-names";
import { checkSpans } from "./span-check";

/** What every writer can be told. */
export type WriteOptions = FitOptions & {
  /** With a seed, articles get names derived from it, which give no stored id away; null keeps their ids. */
  articleIdSeed: string | null;
  /** Which kinds of layer are written; `adjudicator` is gold. */
  layers: readonly LayerKind[];
  /** Whether a table has the articles' texts beside it. */
  hasTexts: boolean;
  /** How tokens are tagged where a format has tokens: BILOU marks last and single ones too. */
  tags: "BIO" | "BILOU";
};

export const writeDefaults: WriteOptions = {
  ...fitDefaults,
  articleIdSeed: null,
  layers: layerKinds,
  hasTexts: true,
  tags: "BIO",
};

export type Fitted = { document: ArticleDocument; losses: Loss[] };

/** What a format makes of an article: with file names, chosen layers only, and nothing that it can't hold. */
export function fitFor(
  document: ArticleDocument,
  carries: Carries,
  options: WriteOptions,
  move: (text: string) => MovePart | null = () => null,
): Fitted {
  const named = withFileIds(document);
  const id = options.articleIdSeed === null ? named.id : derivedId(options.articleIdSeed, named.id);
  const chosen = { ...named, id };
  const fitted = fitDocument(chosen, carries, options, move(document.text));
  // Chosen only now, because gold quotes the annotators' layers even where they are not wanted.
  const isWanted = ({ kind }: Layer) => options.layers.includes(kind);
  const wanted = new Set(chosen.layers.filter(isWanted).map((layer) => layerName(layer, chosen)));
  return {
    document: { ...fitted.document, layers: fitted.document.layers.filter(isWanted) },
    losses: fitted.losses.filter(({ layer }) => layer === null || wanted.has(layer)),
  };
}

/** A writer that holds every span against its text, fits the article to the format, and hands it to `write`. */
export const fittedWriter = (
  fit: (document: ArticleDocument) => Fitted,
  write: (document: ArticleDocument) => Chunk[],
  end: () => Chunk[] = () => [],
): ArticleWriter => ({
  article(document) {
    const errors = checkSpans(document);
    return errors.length > 0 ? err(errors) : ok(write(fit(document).document));
  },
  end,
});

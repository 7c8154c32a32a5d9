import type { Annotation, ArticleDocument, Layer } from "../../annotation/article-document";
import { fileStem } from "../file-stem";
import { spansOnly, type Carries } from "../fit/carries";
import { tagOf } from "../fit/fit-labels";
import { fitFor, fittedWriter, writeDefaults, type Fitted, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter, Chunk } from "../format";
import { layerName } from "../layer-names";
import { tokenFrom } from "../tokens";
import { tokenText, type TokenText } from "./token-text";

export const conllCarries: Carries = {
  ...spansOnly,
  offsetUnit: "tokens",
  end: "none",
  overlap: false,
  anyEdges: false,
  exactText: false,
};

/** What is left of an article as tokens and tags; its text is the tokens with a space between. */
export function fitConll(document: ArticleDocument, options: WriteOptions): Fitted {
  const tokens = tokenText(document.text);
  const { document: fitted, losses } = fitFor(document, conllCarries, options, () => tokens.move);
  const spacing = {
    kind: "spacing of the text",
    effect: "changed",
    articleId: fitted.id,
    layer: null,
    what: "white space between tokens",
  } as const;
  return {
    document: { ...fitted, text: tokens.text },
    losses: tokens.text === document.text ? losses : [spacing, ...losses],
  };
}

function prefix(isFirst: boolean, isLast: boolean, tags: WriteOptions["tags"]): string {
  if (tags === "BILOU" && isFirst && isLast) return "U";
  if (isFirst) return "B";
  return tags === "BILOU" && isLast ? "L" : "I";
}

/** The tag of each token, by where it starts; spans of one call don't overlap. */
function tagsByStart(
  annotations: readonly Annotation[],
  sentences: TokenText["sentences"],
  tag: (annotation: Annotation) => string,
  tags: WriteOptions["tags"],
): Map<number, string> {
  const all = sentences.flat();
  const found = new Map<number, string>();
  for (const annotation of annotations) {
    for (const { start, end } of annotation.parts) {
      const inside = all.slice(tokenFrom(all, start), tokenFrom(all, end - 1) + 1);
      for (const [index, token] of inside.entries()) {
        const mark = prefix(index === 0, index === inside.length - 1, tags);
        found.set(token.start, `${mark}-${tag(annotation)}`);
      }
    }
  }
  return found;
}

function layerLines(
  annotations: readonly Annotation[],
  sentences: TokenText["sentences"],
  tag: (annotation: Annotation) => string,
  tags: WriteOptions["tags"],
): string {
  const found = tagsByStart(annotations, sentences, tag, tags);
  const lines = sentences.map((tokens) =>
    tokens.map(({ text, start }) => `${text}\t${found.get(start) ?? "O"}\n`).join(""),
  );
  return lines.join("\n");
}

/**
 * Writes token and tag, tab-separated, a blank line between sentences: a folder a layer, a file an article; with
 * the policy “per label” a file for each label, named `article@label.conll`.
 */
export function conllWriter(options: Partial<WriteOptions> = {}): ArticleWriter {
  const settings = { ...writeDefaults, ...options };
  return fittedWriter(
    (document) => fitConll(document, settings),
    (document) => {
      const { sentences } = tokenText(document.text);
      const tag = ({ labelId }: Annotation) => tagOf(document.codebook, labelId, settings.scheme) ?? labelId;
      const file = (layer: Layer, label: string | null, annotations: readonly Annotation[]): Chunk => ({
        file: `${fileStem(layerName(layer, document))}/${fileStem(document.id)}${label === null ? "" : `@${fileStem(label)}`}.conll`,
        content: layerLines(annotations, sentences, tag, settings.tags),
      });
      return document.layers.flatMap((layer) => {
        if (settings.overlap !== "per label") return [file(layer, null, layer.annotations)];
        const labels = document.codebook.labels.map(({ id }) => id);
        return labels.map((id) =>
          file(
            layer,
            id,
            layer.annotations.filter(({ labelId }) => labelId === id),
          ),
        );
      });
    },
  );
}

import type { ArticleDocument } from "../../annotation/article-document";
import type { Codebook } from "../../codebook/codebook";
import { codePointIndex } from "../../text/code-points";
import { sha256OfText } from "../../text/sha256";
import { checkIds } from "./check-ids";
import type { LineInHand, LineProblem } from "./line-in-hand";
import type { Line } from "./line-schema";
import { readLayers } from "./read-layers";
import { readZones } from "./read-zones";

/** Turns a line of the right shape into an article, and says everything that is wrong with what it says. */
export function readLine(
  line: Line,
  codebook: Codebook,
  unknown: ArticleDocument["unknown"],
): { document: ArticleDocument; problems: LineProblem[] } {
  const { id, text, title, language, metadata, sha256 } = line.article;
  const { outlet, byline, publishedOn, url, extra } = metadata;
  const problems: LineProblem[] = [];
  if (text.includes("\r")) {
    problems.push({
      field: "article.text",
      message: "Contains carriage returns; use line feeds only and count offsets so.",
    });
  }
  if (sha256 !== undefined && sha256 !== sha256OfText(text)) {
    problems.push({
      field: "article.sha256",
      message: "The text is not the one that was hashed: it was changed since.",
    });
  }
  const read: LineInHand = { line, map: codePointIndex(text), problems };
  const layers = readLayers(read, codebook);
  checkIds(read, layers);
  const document: ArticleDocument = {
    id,
    text,
    metadata: { title, outlet, byline, publishedOn, url, language, extra },
    zones: readZones(read),
    codebook,
    layers,
    unknown,
  };
  return { document, problems };
}

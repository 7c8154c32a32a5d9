import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Metadata, ZoneKind } from "../../annotation/article-document";
import { err, ok, type Result } from "../../result";
import { pageExcess } from "./page-limits";
import { textUnder } from "./text-under";

/** An article taken out of a page: its text with the zones that the page itself tells. Offsets are UTF-16 units. */
export type ExtractedArticle = {
  text: string;
  zones: { kind: ZoneKind; start: number; end: number }[];
  metadata: Partial<Metadata>;
};

/**
 * Takes the article out of a page: headline, byline and body as zones, outlet, date and language as metadata.
 * Nothing of the page is run, fetched or kept but its text.
 */
export function extractArticle(html: string): Result<ExtractedArticle, string> {
  const excess = pageExcess(html);
  if (excess !== null) return err(excess);
  // A page without its outer elements is still a page.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const article = new Readability(document).parse();
  if (article?.content === undefined || article.content === null)
    return err("No article was found in the page.");
  const body = textUnder(parseHTML(`<html><body>${article.content}</body></html>`).document.body);
  if (body === "") return err("No article was found in the page.");
  const clean = (value: string | null | undefined) => (value ?? "").replaceAll(/\s+/g, " ").trim();
  const [title, byline] = [clean(article.title), clean(article.byline)];
  const pieces: [ZoneKind, string][] = [];
  if (title !== "" && !body.startsWith(title)) pieces.push(["headline", `${title}\n\n`]);
  if (byline !== "") pieces.push(["byline", `${byline}\n\n`]);
  pieces.push(["body", body]);
  let at = 0;
  const zones = pieces.map(([kind, piece]) => {
    const start = at;
    at += piece.length;
    return { kind, start, end: at };
  });
  const metadata = {
    title,
    byline,
    outlet: clean(article.siteName),
    publishedOn: clean(article.publishedTime),
    language: clean(article.lang),
  };
  return ok({ text: pieces.map(([, piece]) => piece).join(""), zones, metadata });
}

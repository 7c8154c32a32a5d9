import { sha256OfText } from "../text/sha256";

/**
 * The coders of an article in the order in which one reviewer sees them: always the same for this reviewer and
 * article, unrelated to any other article's, so that "Reader 1" tells nobody who it is.
 */
export function readerOrder(coderIds: readonly string[], articleId: string, reviewerId: string): string[] {
  const place = (coderId: string) => sha256OfText(`${articleId}\n${reviewerId}\n${coderId}`);
  return coderIds
    .map((coderId) => ({ coderId, place: place(coderId) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ coderId }) => coderId);
}

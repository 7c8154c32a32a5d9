import type { Entity } from "../../annotation/article-document";
import { codePoints } from "../../text/offsets";
import type { LineInHand } from "./line-in-hand";
import type { LineEntity } from "./line-schema";
import { readParts } from "./read-parts";

export function readEntity(read: LineInHand, from: LineEntity): Entity {
  const { text } = read.line.article;
  const quotes =
    from.quote ??
    from.mentions.map(([start, end]) =>
      text.slice(read.map.toUtf16(codePoints(start)) ?? 0, read.map.toUtf16(codePoints(end)) ?? undefined),
    );
  // Mentions are checked one by one, because they may overlap and stand in any order.
  const parts = from.mentions.flatMap((span, index) =>
    readParts(read, [span], quotes.slice(index, index + 1), `entity ${from.id}`),
  );
  const mentions = parts.map((part, index) => ({ id: `${from.id}.${index + 1}`, part }));
  return { id: from.id, name: from.name, mentions, revision: 1 };
}

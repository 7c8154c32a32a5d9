"use client";

import { useEffect, useRef } from "react";
import clsx from "clsx";
import type { AdjudicationCase } from "@/lib/core/adjudication/adjudication-case";
import { utf16 } from "@/lib/core/text/offsets";
import { paragraphs } from "@/lib/core/text/paragraphs";
import { segments } from "@/lib/core/text/segments";

type CaseArticleProps = {
  text: string;
  language: string;
  cases: readonly AdjudicationCase[];
  current: AdjudicationCase | undefined;
  onOpen: (key: string) => void;
};

/** The article with the place of every case; the one in hand stands out, the rest of the text steps back. */
export function CaseArticle({ text, language, cases, current, onOpen }: CaseArticleProps) {
  const inHand = useRef<HTMLElement>(null);
  const currentKey = current?.key;
  useEffect(() => {
    inHand.current?.scrollIntoView({ block: "center" });
  }, [currentKey]);

  const numbers = new Map(cases.map(({ key }, index) => [key, index + 1]));
  const spans = cases.map((one) => ({ ...one, start: utf16(one.start), end: utf16(one.end) }));
  return (
    <div lang={language || undefined} dir="auto" className="mx-auto w-full max-w-(--measure) pt-6 pb-24">
      {paragraphs(text).map(({ start, end, number }) => {
        if (number === null) return null;
        const own = spans
          .filter((span) => span.start < end && span.end > start)
          .map((span) => ({
            ...span,
            isFirst: span.start >= start,
            start: utf16(Math.max(span.start, start)),
            end: utf16(Math.min(span.end, end)),
          }));
        const holdsCurrent = own.some(({ key }) => key === currentKey);
        return (
          <p
            key={start}
            dir="auto"
            className={clsx(
              "relative mb-3.5 font-serif text-18 text-pretty oldstyle-nums",
              holdsCurrent ? "text-ink" : "text-grey",
            )}
          >
            <span
              aria-hidden
              className="absolute -start-10 w-6 text-end font-sans text-11 leading-[30px] text-grey-2 lining-nums tabular-nums"
            >
              {number}
            </span>
            {pieces(text, start, end, segments(own)).map((piece) => {
              const { spans: covering } = piece;
              const shortest = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
              if (!shortest) return text.slice(piece.start, piece.end);
              const isCurrent = covering.some(({ key }) => key === currentKey);
              const opened = covering.filter((span) => span.isFirst && span.start === piece.start);
              return (
                <span
                  key={piece.start}
                  ref={isCurrent && opened.some(({ key }) => key === currentKey) ? inHand : undefined}
                  onClick={() => onOpen(shortest.key)}
                  className={clsx(
                    "case-mark",
                    isCurrent ? "case-current" : shortest.state !== "decided" && "case-open",
                  )}
                >
                  {opened.map(({ key }) => (
                    <sup key={key} aria-hidden>
                      {numbers.get(key)}
                    </sup>
                  ))}
                  {text.slice(piece.start, piece.end)}
                </span>
              );
            })}
          </p>
        );
      })}
    </div>
  );
}

type Piece<S> = { start: number; end: number; spans: readonly S[] };

/** The stretch from `start` to `end` as pieces in order: those of the segments, and the plain text between. */
function pieces<S>(text: string, start: number, end: number, marked: readonly Piece<S>[]): Piece<S>[] {
  let at = start;
  const all = marked.flatMap((segment) => {
    const gap = segment.start > at ? [{ start: at, end: segment.start, spans: [] }] : [];
    at = segment.end;
    return [...gap, segment];
  });
  return at < end ? [...all, { start: at, end, spans: [] }] : all;
}

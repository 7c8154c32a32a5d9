"use client";

import { Button } from "@/components/ui/button";
import { bodyShare, type ChosenFile } from "./chosen-file";
import { MetadataFields } from "./metadata-fields";
import type { Metadata } from "@/lib/core/annotation/article-document";

type ChosenFileRowProps = {
  chosen: ChosenFile;
  refusal: string | null;
  onMetadata: (metadata: Metadata) => void;
  onRemove: () => void;
};

const percent = (share: number) => `${Math.round(share * 100)} %`;

export function ChosenFileRow({ chosen, refusal, onMetadata, onRemove }: ChosenFileRowProps) {
  const { file, article, metadata } = chosen;
  return (
    <li className="border-b border-rule py-3">
      <div className="flex items-baseline justify-between gap-4">
        <div className="min-w-0">
          <p className="truncate font-serif text-15">{metadata?.title || file.name}</p>
          <p className="text-12 text-grey">{file.name}</p>
        </div>
        <div className="flex flex-none items-baseline gap-4 text-12 text-grey tabular-nums">
          {article ? (
            <span>
              {article.canonical.codePointLength.toLocaleString("en")} characters,{" "}
              {percent(bodyShare(article))} body
            </span>
          ) : null}
          <Button look="quiet" aria-label={`Leave out ${file.name}`} onClick={onRemove}>
            Leave out
          </Button>
        </div>
      </div>
      {refusal ? (
        <p className="mt-1 text-13 font-medium text-problem">
          <span className="sr-only">{file.name}: </span>
          {refusal}
        </p>
      ) : null}
      {metadata && !refusal ? (
        <details className="mt-1">
          <summary className="w-fit text-12 text-accent">Details of this article</summary>
          <div className="py-3">
            <MetadataFields value={metadata} onChange={onMetadata} />
          </div>
        </details>
      ) : null}
    </li>
  );
}

"use client";

import { useState, type RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FormatLosses } from "@/lib/core/formats/format-losses";

export type LossAnswer = { ok: true; value: FormatLosses[] } | { ok: false; message: string };

type LossPreviewProps = {
  form: RefObject<HTMLFormElement | null>;
  /** What the form says, as the server takes it. */
  request: (form: FormData) => unknown;
  preview: (request: unknown) => Promise<LossAnswer>;
};

/** Says, before anything is made, what the chosen formats can't carry of what was chosen. */
export function LossPreview({ form, request, preview }: LossPreviewProps) {
  const [answer, setAnswer] = useState<LossAnswer | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  async function ask() {
    if (!form.current) return;
    setIsAsking(true);
    setAnswer(await preview(request(new FormData(form.current))));
    setIsAsking(false);
  }

  return (
    <section aria-label="What would be lost" className="flex flex-col gap-3">
      <div>
        <Button type="button" disabled={isAsking} onClick={() => void ask()}>
          See what would be lost
        </Button>
      </div>
      {answer && !answer.ok ? <Notice tone="problem">{answer.message}</Notice> : null}
      {answer?.ok ? (
        <dl className="flex flex-col gap-2 text-13">
          {answer.value.map(({ format, name, sentences }) => (
            <div key={format}>
              <dt className="font-medium">{name}</dt>
              {sentences.map((sentence) => (
                <dd key={sentence} className="text-grey">
                  {sentence}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}

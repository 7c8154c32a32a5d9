"use client";

import { useState } from "react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { duplicatesWithin } from "@/lib/core/articles/prepare-article";
import { readChosenFile, type ChosenFile } from "./chosen-file";
import { ChosenFileRow } from "./chosen-file-row";
import { DropArea } from "./drop-area";
import { sendImport, type ImportAnswer } from "./send-import";

const plural = (count: number) => (count === 1 ? "1 article" : `${count} articles`);

/** Chooses, checks and imports text files: what is wrong with a file stands beside it, and then nothing is sent. */
export function ImportForm({ projectId }: { projectId: string }) {
  const router = useRouter();
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const [isSending, setIsSending] = useState(false);

  async function add(files: readonly File[]) {
    const read = await Promise.all(files.map(readChosenFile));
    setAnswer(null);
    setChosen((before) => [...before, ...read.filter(({ key }) => before.every((item) => item.key !== key))]);
  }

  const repeated = new Map(
    duplicatesWithin(chosen.flatMap(({ article }) => (article ? [article] : []))).map(
      ({ fileName, reason }) => [fileName, reason],
    ),
  );
  const refusalOf = ({ file, refusal }: ChosenFile) =>
    refusal ??
    repeated.get(file.name) ??
    (answer?.kind === "refused" ? (answer.reasons[file.name] ?? null) : null);
  const refusedCount = chosen.filter((item) => refusalOf(item) !== null).length;

  async function send() {
    setIsSending(true);
    const received = await sendImport(projectId, chosen);
    setIsSending(false);
    setAnswer(received);
    if (received.kind === "imported") {
      setChosen([]);
      router.refresh();
    }
  }

  return (
    <div className="flex flex-col gap-4">
      <DropArea onFiles={(files) => void add(files)} />
      {answer?.kind === "imported" ? <Notice>{plural(answer.count)} imported.</Notice> : null}
      {answer?.kind === "refused" ? (
        <Notice tone="problem" title="Nothing was imported">
          {answer.message}
        </Notice>
      ) : null}
      {chosen.length > 0 ? (
        <>
          <ul aria-label="Chosen files" className="border-t border-rule">
            {chosen.map((item) => (
              <ChosenFileRow
                key={item.key}
                chosen={item}
                refusal={refusalOf(item)}
                onMetadata={(metadata) =>
                  setChosen((before) =>
                    before.map((other) => (other.key === item.key ? { ...other, metadata } : other)),
                  )
                }
                onRemove={() => {
                  setAnswer(null);
                  setChosen((before) => before.filter(({ key }) => key !== item.key));
                }}
              />
            ))}
          </ul>
          <div className="flex items-center gap-4">
            <Button look="ink" disabled={isSending || refusedCount > 0} onClick={() => void send()}>
              {isSending ? "Importing…" : `Import ${plural(chosen.length)}`}
            </Button>
            {refusedCount > 0 ? (
              <p className="text-12 text-grey">
                {refusedCount === 1 ? "One file" : `${refusedCount} files`} can’t be imported. Leave them out,
                or mend and choose them again: an import takes all files or none.
              </p>
            ) : null}
          </div>
        </>
      ) : null}
    </div>
  );
}

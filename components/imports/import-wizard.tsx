"use client";

import { useMemo, useState } from "react";
import { WorkProgress } from "@/components/work/work-progress";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { NamedFile } from "@/lib/browser/imports/dropped-files";
import { useDataSet } from "@/lib/browser/imports/use-data-set";
import { useHeldLook } from "@/lib/browser/imports/use-held-look";
import { useWork } from "@/lib/browser/work/use-work";
import { labelLooks } from "@/lib/core/codebook/label-look";
import { describeFormatError } from "@/lib/core/formats/format-error";
import { dataSetSummary } from "@/lib/core/imports/data-set-summary";
import { previewPlacement } from "@/lib/core/imports/preview-placement";
import type { ReadChoice } from "@/lib/core/imports/read-data-set";
import type { DataImport } from "@/lib/data/imports/import-data-set";
import type { ImportChoices } from "@/lib/data/imports/read-import-choices";
import { DataDropArea } from "./data-drop-area";
import { DecideData } from "./decide-data";
import { FormatChoice, type FormatName } from "./format-choice";
import { FoundData } from "./found-data";
import { ImportOutcome } from "./import-outcome";
import { importLabel } from "./import-label";
import { importRequest } from "./import-request";
import { MessageList } from "./message-list";
import { useMapping } from "./use-mapping";
import { WhereItGoes } from "./where-it-goes";

type ImportWizardProps = { projectId: string; choices: ImportChoices; formats: readonly FormatName[] };

const asTheFilesTell: ReadChoice = { formatId: null, reading: null };

/** From files to articles with their annotations: found, looked at, mapped, and only then sent. */
export function ImportWizard({ projectId, choices, formats }: ImportWizardProps) {
  const [files, setFiles] = useState<readonly NamedFile[]>([]);
  const [choice, setChoice] = useState(asTheFilesTell);
  const { reading, read } = useDataSet();
  const work = useWork();
  const mapping = useMapping(choices);
  const data = reading.status === "read" ? reading.data : null;
  const summary = useMemo(() => (data ? dataSetSummary(data.documents) : null), [data]);
  const look = useHeldLook(projectId, data);
  const { labels, coders } = mapping.decisions;
  const preview = useMemo(
    () => (look ? previewPlacement(look.articles, look.held, { labels, coders }) : null),
    [look, labels, coders],
  );
  const looks = useMemo(() => {
    const labels = (data?.documents ?? []).flatMap(({ codebook }) => codebook.labels);
    const unlike = [...new Map(labels.map((label) => [label.id, label])).values()];
    return labelLooks({ groups: [], labels: unlike });
  }, [data]);

  async function readAgain(given: readonly NamedFile[], chosen: ReadChoice) {
    setFiles(given);
    setChoice(chosen);
    work.forget();
    const found = await read(given, chosen);
    if (found) mapping.suggest(dataSetSummary(found.documents));
  }

  async function send() {
    if (!data) return;
    const request = { ...mapping.decisions, formatId: data.formatId, reading: choice.reading };
    await work.run(`/api/projects/${projectId}/data-imports`, importRequest(files, request));
  }

  if (work.end?.kind === "done") {
    return <ImportOutcome projectId={projectId} made={work.end.value as DataImport} />;
  }
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <DataDropArea
          isDisabled={work.isRunning}
          onFiles={(given) => void readAgain(given, asTheFilesTell)}
        />
        {files.length > 0 ? (
          <>
            <p className="text-12 text-grey">
              {files.length === 1
                ? files[0]?.name
                : `${files.length.toLocaleString("en")} files, ${files[0]?.name ?? ""} and others`}
            </p>
            <FormatChoice
              formats={formats}
              data={data}
              chosen={choice.formatId}
              onChoose={(formatId) => void readAgain(files, { formatId, reading: null })}
            />
          </>
        ) : null}
        {reading.status === "reading" ? (
          <p role="status">
            Reading… {reading.articles > 0 ? `${reading.articles.toLocaleString("en")} articles` : ""}
          </p>
        ) : null}
        {reading.status === "refused" ? (
          <Notice tone="problem" title="These files can’t be imported as they are">
            <MessageList title="What is wrong" messages={reading.errors.map(describeFormatError)} />
          </Notice>
        ) : null}
      </div>
      {data && summary ? (
        <>
          <FoundData
            data={data}
            summary={summary}
            looks={looks}
            onReading={(chosen) => void readAgain(files, { ...choice, reading: chosen })}
          />
          <DecideData summary={summary} choices={choices} looks={looks} mapping={mapping} />
          <WhereItGoes look={look} preview={preview} />
          <div className="flex flex-col gap-3">
            {work.end?.kind === "refused" ? <Notice tone="problem">{work.end.message}</Notice> : null}
            {work.end?.kind === "stopped" ? <Notice>Stopped. Nothing was imported.</Notice> : null}
            {work.isRunning ? (
              <WorkProgress progress={work.progress} onStop={work.stop} />
            ) : (
              <div>
                <Button look="ink" onClick={() => void send()}>
                  {importLabel(summary.articles, preview)}
                </Button>
              </div>
            )}
          </div>
        </>
      ) : null}
    </div>
  );
}

"use client";

import { useState } from "react";
import clsx from "clsx";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { zoneKinds, type Zone, type ZoneKind } from "@/lib/core/annotation/article-document";
import { linesWithZones, setZoneOfLine } from "@/lib/core/text/zones-of-lines";
import { zoneNames } from "./zone-names";

type SaveOutcome = { ok: true; value: { revision: number } } | { ok: false; message: string };

type ZoneEditorProps = {
  text: string;
  zones: readonly Zone[];
  revision: number;
  save: (baseRevision: number, zones: readonly Zone[]) => Promise<SaveOutcome>;
};

/** Corrects by hand which zone each line stands in. */
export function ZoneEditor({ text, zones: initial, revision: initialRevision, save }: ZoneEditorProps) {
  const [zones, setZones] = useState(initial);
  const [revision, setRevision] = useState(initialRevision);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [isSaving, setIsSaving] = useState(false);

  async function send() {
    setIsSaving(true);
    const saved = await save(revision, zones);
    setIsSaving(false);
    setOutcome(saved);
    if (saved.ok) setRevision(saved.value.revision);
  }

  return (
    <div className="flex flex-col gap-4">
      <ol className="border-t border-rule">
        {linesWithZones(text, zones).map(({ index, number, text: line, kind }) => (
          <li key={index} className="flex items-start gap-4 border-b border-rule py-2">
            <span className="w-6 flex-none pt-1 text-right text-11 text-grey-2 tabular-nums">{number}</span>
            <p
              dir="auto"
              className={clsx(
                "flex-1 font-serif text-15 wrap-anywhere",
                kind === "body" ? "text-ink" : "text-grey",
              )}
            >
              {line}
            </p>
            <select
              aria-label={`Zone of line ${number}`}
              value={kind}
              onChange={(event) => {
                setOutcome(null);
                setZones(setZoneOfLine(text, zones, index, event.target.value as ZoneKind));
              }}
              className="w-36 flex-none rounded-control border border-rule-strong bg-paper px-2 py-1 text-13"
            >
              {zoneKinds.map((zone) => (
                <option key={zone} value={zone}>
                  {zoneNames[zone]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
      {outcome?.ok ? <Notice>Zones saved as revision {outcome.value.revision}.</Notice> : null}
      {outcome?.ok === false ? (
        <Notice tone="problem" title="The zones were not saved">
          {outcome.message}
        </Notice>
      ) : null}
      <div>
        <Button look="ink" disabled={isSaving} onClick={() => void send()}>
          Save zones
        </Button>
      </div>
    </div>
  );
}

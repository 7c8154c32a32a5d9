"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Metadata } from "@/lib/core/annotation/article-document";
import { MetadataFields } from "./metadata-fields";

type SaveOutcome = { ok: true } | { ok: false; message: string };

/** Corrects what is known of an article besides its text. */
export function MetadataForm({
  initial,
  save,
}: {
  initial: Metadata;
  save: (metadata: Metadata) => Promise<SaveOutcome>;
}) {
  const [metadata, setMetadata] = useState(initial);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  return (
    <div className="flex flex-col gap-4">
      <MetadataFields value={metadata} onChange={setMetadata} />
      {outcome?.ok ? <Notice>Details saved.</Notice> : null}
      {outcome?.ok === false ? (
        <Notice tone="problem" title="The details were not saved">
          {outcome.message}
        </Notice>
      ) : null}
      <div>
        <Button onClick={() => void save(metadata).then(setOutcome)}>Save details</Button>
      </div>
    </div>
  );
}

"use client";

import { useState } from "react";
import { CodebookDraft, type CodebookDraftProps, type Outcome } from "./codebook-draft";

type CodebookEditorProps = Omit<CodebookDraftProps, "outcome" | "onOutcome">;

/**
 * Writes the next version of a codebook: kept as a draft first, then published for everybody. What came of it stays in
 * view when the version after it takes the place of the one that was published.
 */
export function CodebookEditor(props: CodebookEditorProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return <CodebookDraft key={props.initial.version} {...props} outcome={outcome} onOutcome={setOutcome} />;
}

"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { idle, type FormState } from "@/lib/core/form/form-state";
import type { ImportRow } from "@/lib/data/articles/list-imports";

type ImportHistoryProps = {
  projectId: string;
  imports: readonly ImportRow[];
  undo: (previous: FormState, form: FormData) => Promise<FormState>;
};

const shown = 3;

/** What a batch brought, in few words. */
function filesInWords(fileNames: readonly string[]): string {
  const rest = fileNames.length - shown;
  return fileNames.slice(0, shown).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/** The imports so far; one is taken back as a whole, while nobody has worked on what it brought. */
export function ImportHistory({ projectId, imports, undo }: ImportHistoryProps) {
  const [state, send, isSending] = useActionState(undo, idle);
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="imports" className="mt-8">
      <h3 id="imports" className="mb-1 text-12 font-medium">
        Imports so far
      </h3>
      <ul className="border-t border-rule">
        {imports.map(({ importId, importedAt, importedBy, fileNames, isUndone, canUndo }) => (
          <li key={importId} className="flex items-baseline gap-6 border-b border-rule py-2">
            <time dateTime={importedAt} className="w-24 flex-none text-grey tabular-nums">
              {importedAt.slice(0, 10)}
            </time>
            <span className="min-w-0 flex-1 truncate">{filesInWords(fileNames)}</span>
            <span className="text-grey">{isUndone ? "undone" : importedBy}</span>
            {canUndo && !isUndone ? (
              <form action={send}>
                <input type="hidden" name="projectId" value={projectId} />
                <input type="hidden" name="importId" value={importId} />
                <Button look="quiet" type="submit" disabled={isSending}>
                  Undo<span className="sr-only"> the import of {filesInWords(fileNames)}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {state.status === "refused" ? (
        <p role="alert" className="mt-1 text-12 font-medium text-problem">
          {state.message}
        </p>
      ) : null}
    </section>
  );
}

import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { PreparedImport } from "@/lib/core/imports/prepare-import";
import type { CodersByKey } from "./resolve-coders";

/** Refuses an import in which two coders of the files would become one and both have read an article. */
export function refuseClashes(prepared: readonly PreparedImport[], coders: CodersByKey): void {
  for (const { document, layers } of prepared) {
    const taken = new Map<string, string>();
    for (const { coderKey, layer } of layers) {
      const place = JSON.stringify([coders.get(coderKey)?.id, layer.kind, layer.round]);
      const other = taken.get(place);
      if (other !== undefined) {
        throw new AppError(
          "unprocessable",
          `Nothing was imported. “${other}” and “${layer.coder.pseudonym}” were given to the same annotator, but both have read “${document.metadata.title}”. Give one of them to somebody else.`,
        );
      }
      taken.set(place, layer.coder.pseudonym);
    }
  }
}

import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { FileRefusal } from "@/lib/core/articles/prepare-article";

/** Refuses a whole batch where any of its files is refused, each by its name. */
export function refuseFiles(refusals: readonly FileRefusal[]): void {
  const [first, ...others] = refusals;
  if (!first) return;
  const details = Object.fromEntries(refusals.map(({ fileName, reason }) => [fileName, reason]));
  const more = others.length > 0 ? ` ${others.length} more can’t be taken either.` : "";
  throw new AppError(
    "unprocessable",
    `Nothing was imported. ${first.fileName}: ${first.reason}${more}`,
    details,
  );
}

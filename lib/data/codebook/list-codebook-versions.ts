import "server-only";
import { codebookChanges } from "@/lib/core/codebook/codebook-changes";
import type { Codebook } from "@/lib/core/codebook/codebook";
import type { Db } from "@/lib/db/client";
import { loadCodebook } from "./load-codebook";

export type CodebookVersionRow = {
  version: string;
  changeNote: string;
  publishedAt: string;
  /** What it changed against the version before, a sentence each; none for the first. */
  changes: string[];
};

const published = {
  id: true,
  version: true,
  changeNote: true,
  publishedAt: true,
  migrationsTo: { select: { mappings: { orderBy: { ordinal: "asc" } } } },
} as const;

/** The published versions of a project's codebook, newest first. */
export async function listCodebookVersions(db: Db, projectId: string): Promise<CodebookVersionRow[]> {
  const rows = await db.codebookVersion.findMany({
    where: { codebook: { projectId }, status: "published" },
    orderBy: { ordinal: "asc" },
    select: published,
  });
  const versions: CodebookVersionRow[] = [];
  let before: Codebook | null = null;
  for (const { id, version, changeNote, publishedAt, migrationsTo } of rows) {
    const codebook = await loadCodebook(db, id);
    const moves = Object.fromEntries(
      migrationsTo.flatMap(({ mappings }) =>
        mappings.map(({ fromLabelId, toLabelId }) => [fromLabelId, toLabelId ?? fromLabelId]),
      ),
    );
    const changes = before ? codebookChanges(before, codebook, moves) : [];
    versions.push({ version, changeNote, publishedAt: (publishedAt ?? new Date(0)).toISOString(), changes });
    before = codebook;
  }
  return versions.reverse();
}

import "server-only";
import type { Codebook } from "@/lib/core/codebook/codebook";
import type { LayerEvent } from "@/lib/core/annotation/protocol";
import type { Db } from "@/lib/db/client";
import { loadCodebook } from "./load-codebook";

/**
 * Which codebook a layer's events were checked against: the newest that was published when the server took the event.
 * A migration names its own, and so does an import, which is written before the version that it brings is published.
 */
export async function codebooksAt(
  db: Db,
  layerId: string,
): Promise<(event: LayerEvent) => Codebook | undefined> {
  const rows = await db.codebookVersion.findMany({
    where: {
      status: "published",
      codebook: { project: { articles: { some: { layers: { some: { id: layerId } } } } } },
    },
    orderBy: { ordinal: "asc" },
    select: { id: true, publishedAt: true },
  });
  const versions: { codebook: Codebook; since: number }[] = [];
  for (const { id, publishedAt } of rows)
    versions.push({ codebook: await loadCodebook(db, id), since: publishedAt?.getTime() ?? 0 });
  return ({ operation, recordedAt }) => {
    const taken = Date.parse(recordedAt);
    const name =
      operation.kind === "codebook.migrate" ? operation.payload.toVersion : operation.codebookVersion;
    const named = versions.find(({ codebook }) => codebook.version === name);
    if (operation.kind === "codebook.migrate" || (named && named.since > taken)) return named?.codebook;
    return (versions.findLast(({ since }) => since <= taken) ?? versions[0])?.codebook;
  };
}

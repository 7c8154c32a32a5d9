import "server-only";
import type { Db } from "@/lib/db/client";

/** Makes a draft the current version; from here on the database refuses changes of its rows. */
export async function publishVersion(db: Db, versionId: string, publishedById: string): Promise<void> {
  await db.codebookVersion.update({
    where: { id: versionId },
    data: { status: "published", publishedById, publishedAt: new Date() },
  });
}

import "server-only";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";

export type AuditEntry = {
  actorId: string | null;
  projectId?: string;
  /** What was done, as "noun.verb". */
  action: string;
  target?: { kind: string; id: string };
  /** No article text, no secrets. */
  details?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
};

/** Notes who did what, in the transaction that does it. */
export async function recordAudit(
  db: Db,
  { actorId, projectId, action, target, details = {} }: AuditEntry,
): Promise<void> {
  await db.auditLog.create({
    data: {
      id: newId(),
      actorId,
      projectId: projectId ?? null,
      action,
      targetKind: target?.kind ?? "",
      targetId: target?.id ?? "",
      details: JSON.stringify(details),
    },
  });
}

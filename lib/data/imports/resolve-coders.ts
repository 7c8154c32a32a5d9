import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { Coder } from "@/lib/core/annotation/article-document";
import type { CoderTarget, ImportMapping } from "@/lib/core/imports/import-mapping";
import type { PreparedImport } from "@/lib/core/imports/prepare-import";
import { ensureCoder } from "@/lib/data/assignments/ensure-coder";
import { newPseudonym } from "@/lib/data/assignments/new-pseudonym";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";

export type CodersByKey = ReadonlyMap<string, Coder>;

/** The project's coder for each coder of the files that is wanted; made where there is none yet. */
export async function resolveCoders(
  db: Db,
  projectId: string,
  { coders }: ImportMapping,
  prepared: readonly PreparedImport[],
): Promise<CodersByKey> {
  const used = new Map(
    prepared.flatMap(({ layers }) =>
      layers.map(({ coderKey, layer }) => [coderKey, layer.coder.pseudonym] as const),
    ),
  );
  const resolved = new Map<string, Coder>();
  const made = new Map<string, Coder>();
  for (const [key, sourceName] of used) {
    const target = coders[key];
    if (!target) continue;
    const kind = target.as === "suggestion" ? "model" : "imported";
    // The same name as annotator and in gold is one new voice.
    const known = target.who === "new" ? made.get(`${kind} ${sourceName}`) : undefined;
    const coder = known ?? (await findCoder(db, projectId, target.who, { kind, sourceName }));
    if (target.who === "new") made.set(`${kind} ${sourceName}`, coder);
    resolved.set(key, coder);
  }
  return resolved;
}

async function findCoder(
  db: Db,
  projectId: string,
  who: CoderTarget["who"],
  fresh: { kind: "imported" | "model"; sourceName: string },
): Promise<Coder> {
  if (who === "new") return makeCoder(db, projectId, fresh);
  const id = who.slice(who.indexOf(":") + 1);
  if (who.startsWith("user:")) await requireMember(db, projectId, id);
  const coderId = who.startsWith("user:") ? await ensureCoder(db, projectId, id) : id;
  const coder = await db.coder.findFirst({
    where: { id: coderId, projectId },
    select: { id: true, pseudonym: true, kind: true },
  });
  if (!coder)
    throw new AppError(
      "unprocessable",
      "Nothing was imported. One of the chosen annotators is not in this project.",
    );
  return { ...coder, kind: coder.kind as Coder["kind"] };
}

async function requireMember(db: Db, projectId: string, userId: string): Promise<void> {
  const member = await db.membership.findUnique({
    where: { projectId_userId: { projectId, userId } },
    select: { userId: true },
  });
  if (!member)
    throw new AppError(
      "unprocessable",
      "Nothing was imported. One of the chosen people is no member any more.",
    );
}

async function makeCoder(
  db: Db,
  projectId: string,
  fresh: { kind: "imported" | "model"; sourceName: string },
): Promise<Coder> {
  const coders = await db.coder.findMany({ where: { projectId }, select: { pseudonym: true } });
  const taken = new Set(coders.map(({ pseudonym }) => pseudonym));
  let pseudonym = newPseudonym();
  while (taken.has(pseudonym)) pseudonym = newPseudonym();
  const id = newId();
  await db.coder.create({ data: { id, projectId, pseudonym, ...fresh } });
  return { id, pseudonym, kind: fresh.kind };
}

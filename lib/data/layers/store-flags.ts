import "server-only";
import type { LayerDocument } from "@/lib/core/annotation/layer-document";
import type { Db } from "@/lib/db/client";
import { difference } from "./difference";
import type { NamingVersions } from "./naming-versions";

/** Writes what differs in the flags of the article. */
export async function storeFlags(
  db: Db,
  before: LayerDocument,
  after: LayerDocument,
  versions: NamingVersions,
): Promise<void> {
  if (before.layer.flags === after.layer.flags) return;
  const layerId = after.layer.id;
  const flags = difference(before.layer.flags, after.layer.flags, (one) => one.kind);
  const outdated = [...flags.gone, ...flags.changed.map((one) => one.before)];
  const made = [...flags.added, ...flags.changed.map((one) => one.after)];
  await db.flag.deleteMany({ where: { layerId, kind: { in: outdated.map((one) => one.kind) } } });
  await db.flag.createMany({
    data: made.map((flag) => ({ layerId, ...flag, setVersion: versions.last(flag.kind) })),
  });
}

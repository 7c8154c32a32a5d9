import type { Db } from "../database";
import { sampleArticle } from "./sample-article";
import { sampleCodebook } from "./sample-codebook";
import { sampleIds, sampleTime, type SampleIds } from "./sample-ids";
import { sampleLayers } from "./sample-layers";

/** A project with at least one row in every table: what tests change, try to break and carry over. */
export async function sampleRows(tx: Db): Promise<SampleIds> {
  const ids = sampleIds();
  await samplePeople(tx, ids);
  await sampleProject(tx, ids);
  await sampleCodebook(tx, ids);
  await sampleArticle(tx, ids);
  await sampleLayers(tx, ids);
  await sampleAftermath(tx, ids);
  return ids;
}

async function samplePeople(tx: Db, { suffix, userId, linkId }: SampleIds): Promise<void> {
  const times = { expiresAt: sampleTime, createdAt: sampleTime };
  await tx.user.create({
    data: { id: userId, email: `${suffix}@example.org`, name: "Zoë 👩‍👩‍👧", passwordChangedAt: sampleTime },
  });
  await tx.session.create({
    data: { id: `session-${suffix}`, sidHash: suffix, userId, lastSeenAt: sampleTime, ...times },
  });
  await tx.oneTimeLink.create({ data: { id: linkId, tokenHash: suffix, purpose: "set_up", ...times } });
  await tx.rateLimit.create({ data: { key: suffix, windowStart: sampleTime, count: 3 } });
  await tx.instanceSetting.create({ data: { key: `setting-${suffix}`, value: "1" } });
}

async function sampleProject(tx: Db, { suffix, userId, projectId, ...ids }: SampleIds): Promise<void> {
  await tx.project.create({
    data: {
      id: projectId,
      name: "Sample",
      createdById: userId,
      rule: { create: { isSourceBlind: true } },
      countedZones: { create: { zoneKind: "body" } },
      memberships: { create: { userId, roles: { create: [{ role: "owner" }, { role: "annotator" }] } } },
    },
  });
  const link = { tokenHash: suffix, projectId, expiresAt: sampleTime };
  const roles = { create: { role: "observer" } };
  await tx.invitation.create({ data: { id: ids.invitationId, ...link, createdById: userId, roles } });
  const scopes = { create: { scope: "export" } };
  await tx.apiToken.create({ data: { id: `token-${suffix}`, ...link, userId, name: "Script", scopes } });
  await tx.coder.create({ data: { id: ids.coderId, projectId, pseudonym: "R4", kind: "person", userId } });
}

async function sampleAftermath(tx: Db, { userId, projectId, ...ids }: SampleIds): Promise<void> {
  const content = new Uint8Array([0, 255, 10]);
  await tx.release.create({
    data: {
      id: ids.releaseId,
      projectId,
      number: 1,
      options: "{}",
      manifest: "{}",
      createdById: userId,
      files: { create: { name: "data.jsonl", sha256: "0".repeat(64), byteLength: 3, content } },
      publication: { create: { address: "https://example.org/1", publishedById: userId } },
    },
  });
  const reason = { reason: "licence ended", actorId: userId, completedAt: sampleTime };
  await tx.purge.create({
    data: { id: ids.purgeId, projectId, scope: "article", targetId: "gone", ...reason },
  });
  await tx.auditLog.create({
    data: { id: ids.auditId, actorId: userId, projectId, action: "project.create", recordedAt: sampleTime },
  });
}

import { randomUUID } from "node:crypto";

export type SampleIds = ReturnType<typeof sampleIds>;

/** Names for one set of sample rows; another set in the same database gets others. */
export function sampleIds() {
  const suffix = randomUUID().slice(0, 8);
  const id = (kind: string) => `${kind}-${suffix}`;
  return {
    suffix,
    userId: id("user"),
    projectId: id("project"),
    coderId: id("coder"),
    articleId: id("article"),
    layerId: id("layer"),
    goldLayerId: id("gold"),
    codebookId: id("codebook"),
    versionId: id("version"),
    draftId: id("draft"),
    importId: id("import"),
    releaseId: id("release"),
    purgeId: id("purge"),
    auditId: id("audit"),
    linkId: id("link"),
    assignmentId: id("assignment"),
    invitationId: id("invitation"),
    migrationId: id("migration"),
  };
}

export const sampleTime = new Date("2026-01-31T10:00:00.123Z");
export const sampleText = "Supporters of the so-called ‘moderate opposition’ 👩‍👩‍👧 claimed it.\n";

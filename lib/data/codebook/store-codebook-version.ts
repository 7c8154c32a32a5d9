import "server-only";
import type { Attribute, Codebook, JudgementQuestion, Label } from "@/lib/core/codebook/codebook";
import type { Db } from "@/lib/db/client";

export type VersionToStore = { versionId: string; codebookId: string; ordinal: number; createdById: string };

/** Writes a version with all its rows, as a draft; `publishVersion` makes it immutable. */
export async function storeCodebookVersion(
  db: Db,
  codebook: Codebook,
  version: VersionToStore,
): Promise<void> {
  await db.codebookVersion.create({
    data: {
      id: version.versionId,
      codebookId: version.codebookId,
      version: codebook.version,
      ordinal: version.ordinal,
      name: codebook.name,
      language: codebook.language,
      description: codebook.description,
      createdById: version.createdById,
    },
  });
  await storeLabels(db, codebook, version.versionId);
  await storeAttributes(db, codebook.attributes, version.versionId);
  await storeJudgements(db, codebook.judgements, version.versionId);
  await db.relationType.createMany({
    data: codebook.relationTypes.map((type, ordinal) => ({
      codebookVersionId: version.versionId,
      ordinal,
      ...type,
    })),
  });
}

async function storeLabels(db: Db, { groups, labels }: Codebook, codebookVersionId: string): Promise<void> {
  await db.labelGroup.createMany({
    data: groups.map((group, ordinal) => ({ codebookVersionId, ordinal, ...group })),
  });
  await db.label.createMany({
    data: labels.map((label, ordinal) => labelRow(label, ordinal, codebookVersionId)),
  });
  await db.labelGroupMember.createMany({
    data: labels.flatMap((label) =>
      label.groupIds.map((groupId, ordinal) => ({ codebookVersionId, labelId: label.id, groupId, ordinal })),
    ),
  });
  await db.example.createMany({
    data: labels.flatMap((label) =>
      label.positive.map(({ quote }, ordinal) => ({ codebookVersionId, labelId: label.id, ordinal, quote })),
    ),
  });
  await db.nearMiss.createMany({
    data: labels.flatMap((label) =>
      label.nearMisses.map(({ quote, why }, ordinal) => ({
        codebookVersionId,
        labelId: label.id,
        ordinal,
        quote,
        why,
      })),
    ),
  });
  await db.labelMapping.createMany({
    data: labels.flatMap((label) =>
      Object.entries(label.mapsTo).map(([scheme, tag]) => ({
        codebookVersionId,
        labelId: label.id,
        scheme,
        tag,
      })),
    ),
  });
}

const labelRow = (
  { id, name, definition, spanRule, key, note }: Label,
  ordinal: number,
  codebookVersionId: string,
) => ({
  codebookVersionId,
  id,
  ordinal,
  name,
  definition,
  spanRule,
  key,
  note,
});

async function storeAttributes(
  db: Db,
  attributes: readonly Attribute[],
  codebookVersionId: string,
): Promise<void> {
  await db.attribute.createMany({
    data: attributes.map(({ id, name, definition, type, isRequired, labelIds, condition }, ordinal) => ({
      codebookVersionId,
      id,
      ordinal,
      name,
      definition,
      type,
      isRequired,
      appliesToAll: labelIds === null,
      conditionAttributeId: condition?.attributeId ?? null,
    })),
  });
  await db.attributeChoice.createMany({
    data: attributes.flatMap(({ id, choices }) =>
      choices.map((choice, ordinal) => ({ codebookVersionId, attributeId: id, ordinal, ...choice })),
    ),
  });
  await db.attributeLabel.createMany({
    data: attributes.flatMap(({ id, labelIds }) =>
      (labelIds ?? []).map((labelId, ordinal) => ({ codebookVersionId, attributeId: id, labelId, ordinal })),
    ),
  });
  await db.attributeConditionValue.createMany({
    data: attributes.flatMap(({ id, condition }) =>
      (condition?.values ?? []).map((value, ordinal) => ({
        codebookVersionId,
        attributeId: id,
        value,
        ordinal,
      })),
    ),
  });
}

async function storeJudgements(
  db: Db,
  judgements: readonly JudgementQuestion[],
  codebookVersionId: string,
): Promise<void> {
  await db.judgementQuestion.createMany({
    data: judgements.map(({ id, name, definition, type, isRequired }, ordinal) => ({
      codebookVersionId,
      id,
      ordinal,
      name,
      definition,
      type,
      isRequired,
    })),
  });
  await db.judgementChoice.createMany({
    data: judgements.flatMap(({ id, choices }) =>
      choices.map((choice, ordinal) => ({ codebookVersionId, questionId: id, ordinal, ...choice })),
    ),
  });
}

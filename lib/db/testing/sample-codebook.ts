import type { Db } from "../database";
import type { SampleIds } from "./sample-ids";

/** A published version with one row in every table of a codebook, a draft after it, and the way between. */
export async function sampleCodebook(tx: Db, ids: SampleIds): Promise<void> {
  const { codebookId, versionId, draftId, userId, projectId } = ids;
  await tx.codebook.create({ data: { id: codebookId, projectId, publicId: "framing-devices" } });
  await tx.codebookVersion.create({
    data: {
      id: versionId,
      codebookId,
      version: "1",
      ordinal: 1,
      name: "Framing devices",
      createdById: userId,
    },
  });
  const inVersion = { codebookVersionId: versionId, ordinal: 0 };
  const label = { codebookVersionId: versionId, labelId: "scare_quotes" };
  const attribute = { ...inVersion, attributeId: "voice" };
  await tx.label.create({ data: { ...inVersion, id: "scare_quotes", name: "Scare quotes", key: "s" } });
  await tx.labelGroup.create({ data: { ...inVersion, id: "words", name: "Word choice" } });
  await tx.labelGroupMember.create({ data: { ...label, groupId: "words", ordinal: 0 } });
  await tx.example.create({ data: { ...label, ordinal: 0, quote: "‘hide’" } });
  await tx.nearMiss.create({ data: { ...label, ordinal: 0, quote: "“hide”", why: "Somebody's words." } });
  await tx.labelMapping.create({ data: { ...label, scheme: "ptc14", tag: "Name_Calling,Labeling" } });
  await tx.attribute.create({ data: { ...inVersion, id: "voice", name: "Voice", type: "choice" } });
  await tx.attributeChoice.create({ data: { ...attribute, value: "narrator", name: "The narrator" } });
  await tx.attributeLabel.create({ data: { ...attribute, labelId: "scare_quotes" } });
  await tx.attributeConditionValue.create({ data: { ...attribute, value: "narrator" } });
  await tx.judgementQuestion.create({ data: { ...inVersion, id: "slant", name: "Slant", type: "ordinal" } });
  await tx.judgementChoice.create({
    data: { ...inVersion, questionId: "slant", value: "-2", name: "Against" },
  });
  await tx.relationType.create({
    data: { ...inVersion, id: "bears_on", name: "Bears on", from: "annotation", to: "entity" },
  });
  await tx.codebookVersion.update({
    where: { id: versionId },
    data: { status: "published", publishedAt: new Date(0), publishedById: userId },
  });
  await tx.codebookVersion.create({
    data: { id: draftId, codebookId, version: "2", ordinal: 2, name: "Framing devices", createdById: userId },
  });
  await tx.codebookMigration.create({
    data: {
      id: ids.migrationId,
      codebookId,
      fromVersionId: versionId,
      toVersionId: draftId,
      createdById: userId,
      mappings: { create: { ordinal: 0, fromLabelId: "scare_quotes", toLabelId: null } },
    },
  });
}

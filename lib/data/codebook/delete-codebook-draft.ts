import "server-only";
import type { Db } from "@/lib/db/client";

/** Removes the draft of a codebook with all its rows, leaf by leaf; nothing where there is none. */
export async function deleteCodebookDraft(db: Db, codebookId: string): Promise<void> {
  const draft = await db.codebookVersion.findFirst({
    where: { codebookId, status: "draft" },
    select: { id: true },
  });
  if (!draft) return;
  const where = { codebookVersionId: draft.id };
  await db.attributeConditionValue.deleteMany({ where });
  await db.attributeLabel.deleteMany({ where });
  await db.attributeChoice.deleteMany({ where });
  await db.attribute.deleteMany({ where });
  await db.judgementChoice.deleteMany({ where });
  await db.judgementQuestion.deleteMany({ where });
  await db.relationType.deleteMany({ where });
  await db.labelMapping.deleteMany({ where });
  await db.nearMiss.deleteMany({ where });
  await db.example.deleteMany({ where });
  await db.labelGroupMember.deleteMany({ where });
  await db.label.deleteMany({ where });
  await db.labelGroup.deleteMany({ where });
  await db.codebookVersion.delete({ where: { id: draft.id } });
}

import type { ForbiddenWrite } from "./forbidden-write";

/** Against a published codebook version: its own row, and every row of it inserted, changed or deleted. */
export const forbiddenInCodebooks: readonly ForbiddenWrite[] = [
  ["codebook_version_published", (tx, { versionId: id }) => tx.codebookVersion.delete({ where: { id } })],
  [
    "codebook_version_published",
    (tx, { versionId: id }) => tx.codebookVersion.update({ where: { id }, data: { status: "draft" } }),
  ],
  ["label_published", (tx, ids) => tx.label.create({ data: { ...row(ids), name: "New" } })],
  ["label_published", (tx, ids) => tx.label.updateMany({ where: of(ids), data: { name: "New" } })],
  ["label_published", (tx, ids) => tx.label.deleteMany({ where: of(ids) })],
  [
    "label_published",
    (tx, ids) => tx.label.updateMany({ where: of(ids), data: { codebookVersionId: ids.draftId } }),
  ],
  ["label_group_published", (tx, ids) => tx.labelGroup.create({ data: { ...row(ids), name: "New" } })],
  ["label_group_published", (tx, ids) => tx.labelGroup.updateMany({ where: of(ids), data: { name: "" } })],
  ["label_group_published", (tx, ids) => tx.labelGroup.deleteMany({ where: of(ids) })],
  ["label_group_member_published", (tx, ids) => tx.labelGroupMember.deleteMany({ where: of(ids) })],
  [
    "label_group_member_published",
    (tx, ids) => tx.labelGroupMember.updateMany({ where: of(ids), data: { ordinal: 2 } }),
  ],
  [
    "label_example_published",
    (tx, ids) => tx.example.create({ data: { ...ofLabel(ids), ordinal: 1, quote: "" } }),
  ],
  ["label_example_published", (tx, ids) => tx.example.updateMany({ where: of(ids), data: { quote: "" } })],
  ["label_example_published", (tx, ids) => tx.example.deleteMany({ where: of(ids) })],
  [
    "label_near_miss_published",
    (tx, ids) => tx.nearMiss.create({ data: { ...ofLabel(ids), ordinal: 1, quote: "" } }),
  ],
  ["label_near_miss_published", (tx, ids) => tx.nearMiss.updateMany({ where: of(ids), data: { why: "" } })],
  ["label_near_miss_published", (tx, ids) => tx.nearMiss.deleteMany({ where: of(ids) })],
  [
    "label_mapping_published",
    (tx, ids) => tx.labelMapping.create({ data: { ...ofLabel(ids), scheme: "s", tag: "" } }),
  ],
  ["label_mapping_published", (tx, ids) => tx.labelMapping.updateMany({ where: of(ids), data: { tag: "" } })],
  ["label_mapping_published", (tx, ids) => tx.labelMapping.deleteMany({ where: of(ids) })],
  [
    "attribute_published",
    (tx, ids) => tx.attribute.create({ data: { ...row(ids), name: "", type: "text" } }),
  ],
  ["attribute_published", (tx, ids) => tx.attribute.updateMany({ where: of(ids), data: { name: "" } })],
  ["attribute_published", (tx, ids) => tx.attribute.deleteMany({ where: of(ids) })],
  [
    "attribute_choice_published",
    (tx, ids) => tx.attributeChoice.updateMany({ where: of(ids), data: { name: "" } }),
  ],
  ["attribute_choice_published", (tx, ids) => tx.attributeChoice.deleteMany({ where: of(ids) })],
  [
    "attribute_label_published",
    (tx, ids) => tx.attributeLabel.updateMany({ where: of(ids), data: { ordinal: 2 } }),
  ],
  ["attribute_label_published", (tx, ids) => tx.attributeLabel.deleteMany({ where: of(ids) })],
  [
    "attribute_condition_value_published",
    (tx, ids) => tx.attributeConditionValue.updateMany({ where: of(ids), data: { ordinal: 2 } }),
  ],
  [
    "attribute_condition_value_published",
    (tx, ids) => tx.attributeConditionValue.deleteMany({ where: of(ids) }),
  ],
  [
    "judgement_question_published",
    (tx, ids) => tx.judgementQuestion.create({ data: { ...row(ids), name: "", type: "text" } }),
  ],
  [
    "judgement_question_published",
    (tx, ids) => tx.judgementQuestion.updateMany({ where: of(ids), data: { name: "" } }),
  ],
  ["judgement_question_published", (tx, ids) => tx.judgementQuestion.deleteMany({ where: of(ids) })],
  [
    "judgement_choice_published",
    (tx, ids) => tx.judgementChoice.updateMany({ where: of(ids), data: { name: "" } }),
  ],
  ["judgement_choice_published", (tx, ids) => tx.judgementChoice.deleteMany({ where: of(ids) })],
  [
    "relation_type_published",
    (tx, ids) => tx.relationType.create({ data: { ...row(ids), name: "", from: "any", to: "any" } }),
  ],
  [
    "relation_type_published",
    (tx, ids) => tx.relationType.updateMany({ where: of(ids), data: { name: "" } }),
  ],
  ["relation_type_published", (tx, ids) => tx.relationType.deleteMany({ where: of(ids) })],
];

type Ids = { versionId: string };
const of = ({ versionId }: Ids) => ({ codebookVersionId: versionId });
const row = (ids: Ids) => ({ ...of(ids), id: "new", ordinal: 9 });
const ofLabel = (ids: Ids) => ({ ...of(ids), labelId: "scare_quotes" });

import type { ForbiddenWrite } from "./forbidden-write";

const word = "no such word";

/** Against the closed vocabularies. */
export const forbiddenWords: readonly ForbiddenWrite[] = [
  [
    "layer_event_vocabulary",
    (tx, { layerId, userId: actorId }) => {
      const event = { operationId: "o", actorId, payload: "{}", at: "", codebookVersion: "1" };
      return tx.layerEvent.create({ data: { layerId, version: 2, kind: word, ...event } });
    },
  ],
  [
    "purge_vocabulary",
    (tx, { projectId, userId: actorId }) =>
      tx.purge.create({ data: { id: "p", projectId, scope: word, targetId: "t", reason: "", actorId } }),
  ],
  ["user_account_vocabulary", (tx) => tx.user.create({ data: { id: "u", email: "Ann@X.org", name: "" } })],
  ["user_account_vocabulary", (tx, { userId: id }) => tx.user.update({ where: { id }, data: { email: "" } })],
  ["coder_vocabulary", (tx, { coderId: id }) => tx.coder.update({ where: { id }, data: { kind: "model" } })],
  [
    "annotation_vocabulary",
    (tx, { layerId }) => tx.annotation.updateMany({ where: { layerId }, data: { origin: word } }),
  ],
  [
    "annotation_vocabulary",
    (tx, { layerId }) => tx.annotation.updateMany({ where: { layerId }, data: { confidence: 4 } }),
  ],
  ["flag_vocabulary", (tx, { layerId }) => tx.flag.updateMany({ where: { layerId }, data: { kind: word } })],
  [
    "decision_vocabulary",
    (tx, { goldLayerId: layerId }) => tx.decision.updateMany({ where: { layerId }, data: { reason: word } }),
  ],
  [
    "decision_vocabulary",
    (tx, { goldLayerId: layerId }) => tx.decision.updateMany({ where: { layerId }, data: { kind: word } }),
  ],
  [
    "codebook_version_vocabulary",
    (tx, { draftId: id }) => tx.codebookVersion.update({ where: { id }, data: { status: word } }),
  ],
  ["attribute_vocabulary", (tx, ids) => tx.attribute.create({ data: { ...row(ids), type: word } })],
  [
    "judgement_question_vocabulary",
    (tx, ids) => tx.judgementQuestion.create({ data: { ...row(ids), type: word } }),
  ],
  [
    "relation_type_vocabulary",
    (tx, ids) => tx.relationType.create({ data: { ...row(ids), from: "any", to: word } }),
  ],
  [
    "assignment_vocabulary",
    (tx, { assignmentId: id }) => tx.assignment.update({ where: { id }, data: { purpose: word } }),
  ],
  [
    "project_rule_vocabulary",
    (tx, { projectId }) => tx.projectRule.update({ where: { projectId }, data: { blindUntil: word } }),
  ],
  [
    "project_counted_zone_vocabulary",
    (tx, { projectId }) => tx.projectCountedZone.create({ data: { projectId, zoneKind: word } }),
  ],
  [
    "membership_role_vocabulary",
    (tx, { projectId, userId }) => tx.membershipRole.create({ data: { projectId, userId, role: word } }),
  ],
  [
    "invitation_role_vocabulary",
    (tx, { invitationId }) => tx.invitationRole.create({ data: { invitationId, role: word } }),
  ],
  [
    "one_time_link_vocabulary",
    (tx, { linkId: id }) => tx.oneTimeLink.update({ where: { id }, data: { purpose: word } }),
  ],
  [
    "import_batch_vocabulary",
    (tx, { importId: id }) => tx.import.update({ where: { id }, data: { status: word } }),
  ],
];

const row = ({ draftId }: { draftId: string }) => ({
  codebookVersionId: draftId,
  id: "x",
  ordinal: 0,
  name: "",
});

import type { ForbiddenWrite } from "./forbidden-write";

/** Against what is append-only, and against people going. */
export const forbiddenInHistory: readonly ForbiddenWrite[] = [
  ["layer_event_stays", (tx, { layerId }) => tx.layerEvent.deleteMany({ where: { layerId } })],
  [
    "layer_event_immutable",
    (tx, { layerId }) => tx.layerEvent.updateMany({ where: { layerId }, data: { payload: "{}" } }),
  ],
  ["audit_log_stays", (tx, { auditId: id }) => tx.auditLog.delete({ where: { id } })],
  [
    "audit_log_immutable",
    (tx, { auditId: id }) => tx.auditLog.update({ where: { id }, data: { action: "" } }),
  ],
  ["purge_stays", (tx, { purgeId: id }) => tx.purge.delete({ where: { id } })],
  [
    "purge_immutable",
    (tx, { purgeId: id }) => tx.purge.update({ where: { id }, data: { completedAt: null } }),
  ],
  ["data_release_stays", (tx, { releaseId: id }) => tx.release.delete({ where: { id } })],
  [
    "data_release_immutable",
    (tx, { releaseId: id }) => tx.release.update({ where: { id }, data: { name: "" } }),
  ],
  ["data_release_file_stays", (tx, { releaseId }) => tx.releaseFile.deleteMany({ where: { releaseId } })],
  [
    "data_release_file_immutable",
    (tx, { releaseId }) => tx.releaseFile.updateMany({ where: { releaseId }, data: { sha256: "" } }),
  ],
  [
    "data_release_publication_stays",
    (tx, { releaseId }) => tx.releasePublication.delete({ where: { releaseId } }),
  ],
  [
    "data_release_publication_immutable",
    (tx, { releaseId }) => tx.releasePublication.update({ where: { releaseId }, data: { address: "" } }),
  ],
  ["user_account_stays", (tx, { userId: id }) => tx.user.delete({ where: { id } })],
  ["coder_stays", (tx, { coderId: id }) => tx.coder.delete({ where: { id } })],
  ["coder_immutable", (tx, { coderId: id }) => tx.coder.update({ where: { id }, data: { pseudonym: "R5" } })],
];

/** What is done to the whole installation; the resource is null. */
export const instanceActions = [
  "project.create",
  "user.list",
  "user.resetPassword",
  "user.deactivate",
  "metrics.read",
] as const;

/** What is done to a project as a whole. Lists hold only what the reader may read one by one. */
export const projectActions = [
  "project.read",
  "project.update",
  "project.setRules",
  "project.purge",
  "member.list",
  "member.invite",
  "member.setRoles",
  "member.remove",
  "coder.purge",
  "progress.read",
  "article.list",
  "article.import",
  "article.undoImport",
  "article.setZones",
  "article.setMetadata",
  "article.retire",
  "article.purge",
  "assignment.write",
  "codebook.read",
  "codebook.edit",
  "codebook.publish",
  "codebook.migrate",
  "adjudication.list",
  "export.create",
  "release.create",
  "release.read",
  "audit.read",
] as const;

/** What depends on the state of one article and on the reader's own work on it. */
export const articleActions = [
  "article.read",
  "layer.open",
  "agreement.read",
  "adjudication.read",
  "adjudication.write",
  "gold.read",
] as const;

/** What depends on one layer: whose it is, its kind, and whether it is submitted. */
export const layerActions = ["layer.read", "layer.write", "layer.readPeers"] as const;

/** Every action there is. Each function of the data layer names exactly one. */
export const actions = [...instanceActions, ...projectActions, ...articleActions, ...layerActions] as const;

export type InstanceAction = (typeof instanceActions)[number];
export type ProjectAction = (typeof projectActions)[number];
export type ArticleAction = (typeof articleActions)[number];
export type LayerAction = (typeof layerActions)[number];
export type Action = (typeof actions)[number];

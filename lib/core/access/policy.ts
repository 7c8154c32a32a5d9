import type { LayerKind } from "../annotation/article-document";
import type { Action } from "./actions";
import { roles, type Role } from "./actor";
import { hasOpenWork, seesPeers } from "./blindness";
import type { ArticleResource, LayerResource, ResourceByAction } from "./resource";
import { holds, type Subject } from "./subject";

type Rule<R> = (subject: Subject, resource: R) => boolean;

const heldBy =
  (...allowed: Role[]): Rule<unknown> =>
  (subject) =>
    holds(subject, ...allowed);
const administrator: Rule<unknown> = (subject) => subject.isInstanceAdministrator;
const owner = heldBy("owner");
const reviewer = heldBy("owner", "reviewer");
const reader = heldBy("owner", "reviewer", "observer");
const member = heldBy(...roles);

const isAssigned: Rule<ArticleResource> = (subject, { assignment }) =>
  holds(subject, "annotator") && assignment !== null;

/** An export holds everybody's spans, so a reviewer who annotates too can't make one. */
const exporter: Rule<unknown> = (subject) =>
  holds(subject, "owner") || (holds(subject, "reviewer") && !holds(subject, "annotator"));

/** So does a release; observers read one too. */
const releaseReader: Rule<unknown> = (subject) =>
  holds(subject, "owner") || (holds(subject, "reviewer", "observer") && !holds(subject, "annotator"));

const seesAdjudication: Rule<ArticleResource> = (subject, article) =>
  reviewer(subject, article) &&
  !hasOpenWork(article) &&
  (article.adjudicators === "reviewers" || article.assignment === null);

const adjudicates: Rule<ArticleResource> = (subject, article) =>
  seesAdjudication(subject, article) && article.hasSubmission;

/** Gold is shown when it is done; to annotators as feedback on what they have submitted themselves. */
const seesGold: Rule<ArticleResource> = (subject, article) => {
  if (!article.isGoldDone || hasOpenWork(article)) return false;
  return reader(subject, article) || (isAssigned(subject, article) && article.isFeedbackEnabled);
};

/** Submission doesn't end the right to write: the layer itself refuses what comes late, but for reopening. */
const writesOwn: { [K in LayerKind]: Rule<LayerResource> } = {
  annotator: isAssigned,
  adjudicator: adjudicates,
  key: reviewer,
  suggestion: () => false,
};

/** A draft is its coder's own; only an owner who has no open work on the article may look at an annotator's. */
const readsOthers: { [K in LayerKind]: Rule<LayerResource> } = {
  annotator: (subject, layer) => seesPeers(subject, layer) && (layer.isSubmitted || owner(subject, layer)),
  adjudicator: (subject, layer) => layer.isSubmitted && seesGold(subject, layer),
  key: (subject, layer) =>
    !hasOpenWork(layer) &&
    (reviewer(subject, layer) || (isAssigned(subject, layer) && layer.assignment?.purpose === "training")),
  suggestion: (subject, layer) => reader(subject, layer) || isAssigned(subject, layer),
};

/** The rule for the layer's kind; a kind that we don't know allows nothing. */
const byKind =
  (table: { [K in LayerKind]: Rule<LayerResource> }): Rule<LayerResource> =>
  (subject, layer) =>
    Object.hasOwn(table, layer.kind) && table[layer.kind](subject, layer);

const rules: { [A in Action]: Rule<ResourceByAction[A]> } = {
  "project.create": administrator,
  "user.list": administrator,
  "user.resetPassword": administrator,
  "user.deactivate": administrator,
  "metrics.read": administrator,

  "project.read": member,
  "project.update": owner,
  "project.setRules": owner,
  "project.purge": owner,
  "member.list": reviewer,
  "member.invite": owner,
  "member.setRoles": owner,
  "member.remove": owner,
  "coder.purge": owner,
  "progress.read": reader,
  "article.list": member,
  "article.import": owner,
  "article.undoImport": owner,
  "article.setZones": owner,
  "article.setMetadata": owner,
  "article.retire": owner,
  "article.purge": owner,
  "assignment.write": owner,
  "codebook.read": member,
  "codebook.edit": owner,
  "codebook.publish": owner,
  "codebook.migrate": owner,
  "adjudication.list": reviewer,
  "export.create": exporter,
  "release.create": owner,
  "release.read": releaseReader,
  "audit.read": owner,

  "article.read": (subject, article) => reader(subject, article) || isAssigned(subject, article),
  "layer.open": isAssigned,
  "agreement.read": seesPeers,
  "adjudication.read": seesAdjudication,
  "adjudication.write": adjudicates,
  "gold.read": seesGold,

  "layer.read": (subject, layer) => layer.isOwn && member(subject, layer),
  "layer.write": (subject, layer) => layer.isOwn && byKind(writesOwn)(subject, layer),
  "layer.readPeers": (subject, layer) => !layer.isOwn && byKind(readsOthers)(subject, layer),
};

/**
 * Whether the subject may do the action to the resource. Null is somebody who isn't signed in. Pure: everything it
 * depends on stands in its arguments, read from the rows concerned. What it doesn't know, it refuses.
 */
export function can<A extends Action>(
  subject: Subject | null,
  action: A,
  resource: ResourceByAction[A],
): boolean {
  if (subject === null || subject.isDeactivated || !Object.hasOwn(rules, action)) return false;
  return rules[action](subject, resource);
}

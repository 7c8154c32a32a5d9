import { describe, expect, test } from "vitest";
import { actions, instanceActions, type Action } from "./actions";
import type { Role } from "./actor";
import { can } from "./policy";
import type { ArticleResource, LayerResource, ResourceByAction } from "./resource";
import type { Subject } from "./subject";

const user: Subject = { userId: "u", isInstanceAdministrator: false, isDeactivated: false, roles: [] };
const as = (...roles: Role[]): Subject => ({ ...user, roles });

/** Everybody who may come along; `works`: an annotator whom the article is assigned to. */
const everybody: { name: string; subject: Subject | null; works: boolean }[] = [
  { name: "anonymous", subject: null, works: false },
  { name: "outsider", subject: user, works: false },
  { name: "administrator", subject: { ...user, isInstanceAdministrator: true }, works: false },
  {
    name: "deactivated",
    subject: { ...as("owner", "annotator"), isInstanceAdministrator: true, isDeactivated: true },
    works: true,
  },
  { name: "annotator, assigned", subject: as("annotator"), works: true },
  { name: "annotator, not assigned", subject: as("annotator"), works: false },
  { name: "reviewer", subject: as("reviewer"), works: false },
  { name: "reviewer who annotates", subject: as("reviewer", "annotator"), works: true },
  { name: "owner", subject: as("owner"), works: false },
  { name: "owner who annotates", subject: as("owner", "annotator"), works: true },
  { name: "observer", subject: as("observer"), works: false },
];

const project = {
  blindUntil: "submission",
  isSourceBlind: true,
  isFeedbackEnabled: true,
  adjudicators: "reviewers",
} as const;

/** Blind: who works has not submitted, and gold is not done. Open: both have happened. */
const article = (works: boolean, isOpen: boolean): ArticleResource => ({
  ...project,
  assignment: works ? { purpose: "work", isSubmitted: isOpen } : null,
  hasSubmission: true,
  isGoldDone: isOpen,
});
const layers: Record<string, Pick<LayerResource, "kind" | "isOwn" | "isSubmitted">> = {
  "own annotator": { kind: "annotator", isOwn: true, isSubmitted: false },
  "own submitted annotator": { kind: "annotator", isOwn: true, isSubmitted: true },
  "own adjudicator": { kind: "adjudicator", isOwn: true, isSubmitted: false },
  "own key": { kind: "key", isOwn: true, isSubmitted: false },
  "own suggestion": { kind: "suggestion", isOwn: true, isSubmitted: true },
  "foreign annotator": { kind: "annotator", isOwn: false, isSubmitted: true },
  "foreign draft": { kind: "annotator", isOwn: false, isSubmitted: false },
  "foreign adjudicator": { kind: "adjudicator", isOwn: false, isSubmitted: true },
  "foreign adjudicator draft": { kind: "adjudicator", isOwn: false, isSubmitted: false },
  "foreign key": { kind: "key", isOwn: false, isSubmitted: true },
  "foreign suggestion": { kind: "suggestion", isOwn: false, isSubmitted: true },
};

/**
 * Two marks for each of everybody, in their order: while blind, and when open; y: may, -: may not.
 * Written by hand from the rules of the product, not from the policy.
 *
 *                             anon out adm dea  ann un  rev r+a  own o+a obs
 */
const expected = `
  project.create            | -- -- yy --  -- -- -- --  -- -- --
  user.list                 | -- -- yy --  -- -- -- --  -- -- --
  user.resetPassword        | -- -- yy --  -- -- -- --  -- -- --
  user.deactivate           | -- -- yy --  -- -- -- --  -- -- --
  metrics.read              | -- -- yy --  -- -- -- --  -- -- --

  project.read              | -- -- -- --  yy yy yy yy  yy yy yy
  article.list              | -- -- -- --  yy yy yy yy  yy yy yy
  codebook.read             | -- -- -- --  yy yy yy yy  yy yy yy

  progress.read             | -- -- -- --  -- -- yy yy  yy yy yy
  release.read              | -- -- -- --  -- -- yy --  yy yy yy

  member.list               | -- -- -- --  -- -- yy yy  yy yy --
  adjudication.list         | -- -- -- --  -- -- yy yy  yy yy --
  export.create             | -- -- -- --  -- -- yy --  yy yy --

  project.update            | -- -- -- --  -- -- -- --  yy yy --
  project.setRules          | -- -- -- --  -- -- -- --  yy yy --
  project.purge             | -- -- -- --  -- -- -- --  yy yy --
  member.invite             | -- -- -- --  -- -- -- --  yy yy --
  member.setRoles           | -- -- -- --  -- -- -- --  yy yy --
  member.remove             | -- -- -- --  -- -- -- --  yy yy --
  coder.purge               | -- -- -- --  -- -- -- --  yy yy --
  article.import            | -- -- -- --  -- -- -- --  yy yy --
  article.undoImport        | -- -- -- --  -- -- -- --  yy yy --
  article.setZones          | -- -- -- --  -- -- -- --  yy yy --
  article.setMetadata       | -- -- -- --  -- -- -- --  yy yy --
  article.retire            | -- -- -- --  -- -- -- --  yy yy --
  article.purge             | -- -- -- --  -- -- -- --  yy yy --
  assignment.write          | -- -- -- --  -- -- -- --  yy yy --
  codebook.edit             | -- -- -- --  -- -- -- --  yy yy --
  codebook.publish          | -- -- -- --  -- -- -- --  yy yy --
  codebook.migrate          | -- -- -- --  -- -- -- --  yy yy --
  release.create            | -- -- -- --  -- -- -- --  yy yy --
  audit.read                | -- -- -- --  -- -- -- --  yy yy --

  article.read              | -- -- -- --  yy -- yy yy  yy yy yy
  layer.open                | -- -- -- --  yy -- -- yy  -- yy --
  agreement.read            | -- -- -- --  -y -- yy -y  yy -y yy
  adjudication.read         | -- -- -- --  -- -- yy -y  yy -y --
  adjudication.write        | -- -- -- --  -- -- yy -y  yy -y --
  gold.read                 | -- -- -- --  -y -- -y -y  -y -y -y

  layer.read                > own annotator
                            | -- -- -- --  yy yy yy yy  yy yy yy
  layer.read                > own submitted annotator
                            | -- -- -- --  yy yy yy yy  yy yy yy
  layer.read                > foreign annotator
                            | -- -- -- --  -- -- -- --  -- -- --
  layer.read                > foreign draft
                            | -- -- -- --  -- -- -- --  -- -- --

  layer.write               > own annotator
                            | -- -- -- --  yy -- -- yy  -- yy --
  layer.write               > own submitted annotator
                            | -- -- -- --  yy -- -- yy  -- yy --
  layer.write               > own adjudicator
                            | -- -- -- --  -- -- yy -y  yy -y --
  layer.write               > own key
                            | -- -- -- --  -- -- yy yy  yy yy --
  layer.write               > own suggestion
                            | -- -- -- --  -- -- -- --  -- -- --
  layer.write               > foreign annotator
                            | -- -- -- --  -- -- -- --  -- -- --
  layer.write               > foreign draft
                            | -- -- -- --  -- -- -- --  -- -- --
  layer.write               > foreign adjudicator draft
                            | -- -- -- --  -- -- -- --  -- -- --
  layer.write               > foreign key
                            | -- -- -- --  -- -- -- --  -- -- --

  layer.readPeers           > foreign annotator
                            | -- -- -- --  -y -- yy -y  yy -y yy
  layer.readPeers           > foreign draft
                            | -- -- -- --  -- -- -- --  yy -y --
  layer.readPeers           > foreign adjudicator
                            | -- -- -- --  -y -- -y -y  -y -y -y
  layer.readPeers           > foreign adjudicator draft
                            | -- -- -- --  -- -- -- --  -- -- --
  layer.readPeers           > foreign key
                            | -- -- -- --  -- -- yy -y  yy -y --
  layer.readPeers           > foreign suggestion
                            | -- -- -- --  yy -- yy yy  yy yy yy
  layer.readPeers           > own annotator
                            | -- -- -- --  -- -- -- --  -- -- --
`;

const isAction = (name: string): name is Action => (actions as readonly string[]).includes(name);

const rows = [...expected.matchAll(/^ +([\w.]+) *(?:> ([\w ]+)\n *)?\|(.*)$/gm)].map(
  ([, action = "", layer = "own annotator", marks = ""]) => {
    if (!isAction(action)) throw new Error(`${action} is no action.`);
    const state = layers[layer];
    if (!state) throw new Error(`${layer} is no layer of this test.`);
    return { action, layer, state, marks: marks.trim().split(/ +/) };
  },
);

/** One question; a resource that says more than the action asks for does no harm. */
function ask(subject: Subject | null, action: Action, layer: LayerResource): boolean {
  const resource = (instanceActions as readonly string[]).includes(action) ? null : layer;
  return can(subject, action, resource as ResourceByAction[Action]);
}

describe("everybody × every action", () => {
  test("every action is in the table, and every row speaks of everybody", () => {
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(actions));
    for (const { marks } of rows) expect(marks).toHaveLength(everybody.length);
  });

  test.each(rows)("$action, $layer layer", ({ action, state, marks }) => {
    const answers = everybody.map(({ subject, works }) =>
      [false, true]
        .map((isOpen) => (ask(subject, action, { ...article(works, isOpen), ...state }) ? "y" : "-"))
        .join(""),
    );
    expect(answers).toEqual(marks);
  });

  test("a member of one project is an outsider in another", () => {
    for (const { action, state } of rows)
      for (const { subject, works } of everybody)
        for (const isOpen of [false, true]) {
          const abroad = subject && { ...subject, roles: [] };
          const isInstance = (instanceActions as readonly string[]).includes(action);
          const isAllowed = ask(abroad, action, { ...article(works, isOpen), ...state });
          const isAdministrator = subject?.isInstanceAdministrator === true && !subject.isDeactivated;
          expect([action, isAllowed]).toEqual([action, isInstance && isAdministrator]);
        }
  });
});

describe("when annotators see each other", () => {
  const submitted = { purpose: "work", isSubmitted: true } as const;
  const open = { purpose: "work", isSubmitted: false } as const;
  test.each([
    // rule, own work, gold done: sees peers
    ["submission", open, false, false],
    ["submission", open, true, false],
    ["submission", submitted, false, true],
    ["adjudicated", open, true, false],
    ["adjudicated", submitted, false, false],
    ["adjudicated", submitted, true, true],
    ["never", open, true, false],
    ["never", submitted, true, false],
    ["submission", null, true, false],
  ] as const)("until %s, own work %j, gold done %s: %s", (blindUntil, assignment, isGoldDone, sees) => {
    const state: LayerResource = {
      ...article(true, true),
      blindUntil,
      assignment,
      isGoldDone,
      kind: "annotator",
      isOwn: false,
      isSubmitted: true,
    };
    expect(can(as("annotator"), "layer.readPeers", state)).toBe(sees);
    expect(can(as("annotator"), "agreement.read", state)).toBe(sees);
    expect(can(as("reviewer"), "layer.readPeers", state)).toBe(assignment !== open);
  });
});

describe("the rules of a project", () => {
  test("independent reviewers decide only what they were not assigned", () => {
    const rule = { adjudicators: "independent_reviewers" } as const;
    const reviewer = as("reviewer", "annotator");
    expect(can(reviewer, "adjudication.write", { ...article(true, true), ...rule })).toBe(false);
    expect(can(reviewer, "adjudication.write", { ...article(false, true), ...rule })).toBe(true);
  });

  test("there is nothing to decide before the first submission", () => {
    const nothing = { ...article(false, false), hasSubmission: false };
    expect(can(as("reviewer"), "adjudication.write", nothing)).toBe(false);
    expect(can(as("reviewer"), "adjudication.read", nothing)).toBe(true);
  });

  test("without feedback, gold is not shown to annotators", () => {
    const silent = { ...article(true, true), isFeedbackEnabled: false };
    expect(can(as("annotator"), "gold.read", silent)).toBe(false);
    expect(can(as("observer"), "gold.read", { ...silent, assignment: null })).toBe(true);
  });

  test.each([
    ["training", true, true],
    ["training", false, false],
    ["control", true, false],
    ["work", true, false],
  ] as const)("the key of %s, own work submitted %s: shown %s", (purpose, isSubmitted, isShown) => {
    const key: LayerResource = {
      ...article(true, true),
      assignment: { purpose, isSubmitted },
      kind: "key",
      isOwn: false,
      isSubmitted: true,
    };
    expect(can(as("annotator"), "layer.readPeers", key)).toBe(isShown);
  });
});

test("what the policy doesn't know, it refuses", () => {
  const stranger = { ...user, roles: ["emperor", "constructor"] } as unknown as Subject;
  const layer = { ...article(true, true), kind: "annotator", isOwn: true, isSubmitted: true } as const;
  for (const action of actions) expect(ask(stranger, action, layer)).toBe(false);
  for (const action of ["constructor", "toString", "project.destroy"])
    expect(ask(as("owner"), action as Action, layer)).toBe(false);
  for (const kind of ["constructor", "scribble"])
    expect(ask(as("annotator"), "layer.write", { ...layer, kind } as unknown as LayerResource)).toBe(false);
  const oddRule = { ...layer, isOwn: false, blindUntil: "sometimes" } as unknown as LayerResource;
  expect(ask(as("annotator"), "layer.readPeers", oddRule)).toBe(false);
});

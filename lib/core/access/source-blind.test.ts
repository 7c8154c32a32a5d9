import { expect, test } from "vitest";
import type { Role } from "./actor";
import type { ArticleResource } from "./resource";
import { isSourceHidden } from "./source-blind";

const hidden = (
  roles: readonly Role[],
  assignment: "none" | "open" | "done",
  changes: Partial<ArticleResource> = {},
) =>
  isSourceHidden(
    { userId: "u", isInstanceAdministrator: true, isDeactivated: false, roles },
    {
      blindUntil: "submission",
      isSourceBlind: true,
      isFeedbackEnabled: true,
      adjudicators: "reviewers",
      assignment: assignment === "none" ? null : { purpose: "work", isSubmitted: assignment === "done" },
      hasSubmission: true,
      isGoldDone: false,
      ...changes,
    },
  );

test.each([
  [["annotator"], "open", true],
  [["annotator"], "done", false],
  [["annotator"], "none", true],
  [["reviewer"], "none", true],
  [["reviewer", "annotator"], "open", true],
  [["reviewer", "annotator"], "done", true],
  [["owner"], "none", false],
  [["owner", "annotator"], "open", true],
  [["owner", "annotator"], "done", false],
  [["owner", "reviewer"], "none", false],
  [["observer"], "none", false],
  [["observer", "annotator"], "open", true],
  [[], "none", true],
] as [Role[], "none" | "open" | "done", boolean][])("%j with %s work: hidden %s", (roles, work, isHidden) =>
  expect(hidden(roles, work)).toBe(isHidden),
);

test("a reviewer sees the source when gold is done, unless they still have to read", () => {
  expect(hidden(["reviewer"], "none", { isGoldDone: true })).toBe(false);
  expect(hidden(["reviewer", "annotator"], "open", { isGoldDone: true })).toBe(true);
});

test("where the project is not source-blind, every member sees it, and nobody else", () => {
  expect(hidden(["annotator"], "open", { isSourceBlind: false })).toBe(false);
  expect(hidden([], "none", { isSourceBlind: false })).toBe(true);
});

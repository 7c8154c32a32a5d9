import { expect, test } from "vitest";
import { localPath } from "./local-path";

test("a path of ours is kept, with its query", () => {
  expect(localPath("/projects/1?tab=a", "/projects")).toBe("/projects/1?tab=a");
});

test.each([
  undefined,
  "",
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
])("%j leads nowhere else", (path) => expect(localPath(path, "/projects")).toBe("/projects"));

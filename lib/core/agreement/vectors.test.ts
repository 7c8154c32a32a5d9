import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { vectorFolder } from "./testing/vectors";

const testSources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(resolve(import.meta.dirname, file), "utf8"));

// That each value inside a file is read is what `describeVectors` sees to.
it.skipIf(!existsSync(vectorFolder))("every file of reference values is compared by a test", () => {
  const files = readdirSync(vectorFolder).filter((file) => file.endsWith(".json"));
  expect(files.length).toBeGreaterThan(0);
  const unused = files.filter(
    (file) => !testSources.some((source) => source.includes(`describeVectors("${file}"`)),
  );
  expect(unused).toEqual([]);
});

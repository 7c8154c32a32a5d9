import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { importRules } from "./architecture/import-rules";
import { hasDirective, importsOf, type Import } from "./architecture/imports";
import { forbiddenPath } from "./architecture/reach";
import { codeFiles, isTest, readSource, repositoryRoot } from "./architecture/source-files";

const files = codeFiles();
const product = files.filter((file) => !isTest(file));
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const place = ({ file, line, text }: Import) => `${file}:${line}  ${text}`;
const linesOf = (file: string) => readSource(file).trimEnd().split("\n").length;

test.each(importRules)("$promise", ({ from, isBroken }) => {
  const offences = product
    .filter((file) => from.test(file))
    .flatMap((file) => (imports.get(file) ?? []).filter(isBroken))
    .map(place);
  expect(offences).toEqual([]);
});

test("no code of the server reaches the browser by any way", () => {
  const runTime = (file: string) =>
    (imports.get(file) ?? [])
      // A Server Action is a reference in the browser, not its code.
      .filter(
        ({ isTypeOnly, target }) => !isTypeOnly && imports.has(target) && !hasDirective(target, "use server"),
      )
      .map(({ target }) => target);
  const isBrowserCode = (file: string) =>
    /^(components|lib\/browser)\//.test(file) || hasDirective(file, "use client");
  const paths = product
    .filter(isBrowserCode)
    .map((file) => forbiddenPath(file, runTime, (target) => /^lib\/(data|db|server)\//.test(target)))
    .filter((path) => path !== undefined)
    .map((path) => path.join(" → "));
  expect(paths).toEqual([]);
});

test("no files import each other in a circle", () => {
  const runTime = (file: string) =>
    (imports.get(file) ?? []).filter(({ isTypeOnly }) => !isTypeOnly).map(({ target }) => target);
  const circles = product
    .map((file) => forbiddenPath(file, runTime, (target) => runTime(target).includes(file)))
    .filter((path) => path !== undefined)
    .map((path) => path.join(" → "));
  expect(circles).toEqual([]);
});

test("server modules say so, so that a build refuses them in the browser", () => {
  const silent = product
    .filter((file) => /^lib\/(data|server)\/|^lib\/db\/client\.ts$/.test(file))
    .filter((file) => !/^import "server-only";$/m.test(readSource(file)));
  expect(silent).toEqual([]);
});

test("a file holds one idea: none is over 300 lines, and half are under 1.5 kB", () => {
  expect(
    files.filter((file) => linesOf(file) > 300).map((file) => `${file} has ${linesOf(file)} lines`),
  ).toEqual([]);
  const sizes = product
    .filter((file) => /^(app|components|lib)\//.test(file))
    .map((file) => Buffer.byteLength(readSource(file)))
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)] ?? 0).toBeLessThanOrEqual(1536);
});

test("no barrels and no drawers for odds and ends", () => {
  const drawers = files.filter((file) =>
    /(^|\/)(index|utils?|helpers?|common|misc)\.(ts|tsx|js|mjs)$/.test(file),
  );
  expect(drawers).toEqual([]);
  expect(product.filter((file) => /^export \*/m.test(readSource(file)))).toEqual([]);
});

test("files are named in kebab-case", () => {
  const isRouteSegment = (part: string) => /^[[(]/.test(part);
  const strange = files.filter((file) =>
    file.split("/").some((part) => !isRouteSegment(part) && !/^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(part)),
  );
  expect(strange).toEqual([]);
});

test("the top level holds what the architecture names", () => {
  const known = new Set(
    `app components lib prisma e2e tests bench scripts docs public bin .ci .git
     package.json package-lock.json next.config.js tsconfig.json prisma.config.ts proxy.ts instrumentation.ts
     postcss.config.js eslint.config.js vitest.config.ts playwright.config.ts vitest.crash.config.mjs README.md LICENSE NOTICE CHANGELOG.md
     CONTRIBUTING.md Dockerfile compose.yaml .dockerignore .gitignore .gitattributes .npmrc .prettierignore
     .prettierrc.json .editorconfig .env.example .nvmrc
     node_modules .next .cache data coverage test-results playwright-report next-env.d.ts tsconfig.tsbuildinfo`.split(
      /\s+/,
    ),
  );
  expect(readdirSync(repositoryRoot).filter((name) => !known.has(name))).toEqual([]);
});

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRepository } from "./repository-root.mjs";

const compiler = readFileSync(inRepository("node_modules/typescript/package.json"), "utf8");

/** TypeScript as JavaScript, kept by its content: the compiler itself takes a second to load, a command should not. */
export async function transpiled(source) {
  const name = createHash("sha256").update(compiler).update(source).digest("hex");
  const file = inRepository(".cache/typescript", `${name}.js`);
  return readKept(file) ?? keep(file, await transpile(source));
}

function readKept(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

async function transpile(source) {
  const { default: ts } = await import("typescript");
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}

/** Written beside its place first, so that another command never reads half of it. */
function keep(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  writeFileSync(partial, content);
  renameSync(partial, file);
  return content;
}

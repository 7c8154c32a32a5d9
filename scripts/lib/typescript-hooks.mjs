import { readFileSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inRepository } from "./repository-root.mjs";
import { transpiled } from "./transpiled.mjs";

/** Finds `@/…` and names without an extension, as the bundler does; server code is what runs here. */
export function resolve(specifier, context, next) {
  const file = fileUrl(specifier, context.parentURL);
  const found = file && ["", ".ts", ".tsx"].map((extension) => file + extension).find(isFile);
  return next(found ?? specifier, { ...context, conditions: [...context.conditions, "react-server"] });
}

export async function load(url, context, next) {
  if (!url.startsWith("file:") || !/\.tsx?$/.test(url)) return next(url, context);
  const source = await transpiled(readFileSync(fileURLToPath(url), "utf8"));
  return { format: "module", source, shortCircuit: true };
}

function fileUrl(specifier, parent) {
  if (specifier.startsWith("@/")) return pathToFileURL(inRepository(specifier.slice(2))).href;
  return specifier.startsWith(".") ? new URL(specifier, parent).href : undefined;
}

const isFile = (url) => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile() ?? false;

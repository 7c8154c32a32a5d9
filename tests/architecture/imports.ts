import { existsSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { readSource, repositoryRoot } from "./source-files";

/** One import as written: `target` is a file of the repository where it names one, else the package's name. */
export type Import = { file: string; line: number; text: string; target: string; isTypeOnly: boolean };

/** Every import, re-export and dynamic import of a file, through the TypeScript parser. */
export function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      found.push({
        file,
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        text: node.getText().replace(/\s+/g, " "),
        target: resolve(file, specifier),
        isTypeOnly: isTypeOnly(node),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export const hasDirective = (file: string, directive: "use client" | "use server"): boolean =>
  new RegExp(`^["']${directive}["']`).test(readSource(file).replace(/^(\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*/, ""));

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteral(argument) ? argument.text : undefined;
  }
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function resolve(from: string, specifier: string): string {
  const isLocal = specifier.startsWith("@/") || specifier.startsWith(".");
  if (!isLocal) return specifier;
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : path.posix.join(path.dirname(from), specifier);
  return ["", ".ts", ".tsx", ".mjs", ".js"].map((ending) => base + ending).find(isFile) ?? base;
}

function isFile(name: string): boolean {
  const file = path.join(repositoryRoot, name);
  return existsSync(file) && statSync(file).isFile();
}

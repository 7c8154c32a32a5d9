import { builtinModules } from "node:module";
import type { Import } from "./imports";

export type ImportRule = {
  promise: string;
  from: RegExp;
  /** Whether this import breaks the promise. */
  isBroken: (imported: Import) => boolean;
};

const builtins = new Set(builtinModules);
const isNode = (target: string) => target.startsWith("node:") || builtins.has(target);
const isFramework = (target: string) =>
  /^(react|react-dom|next|next-auth|@tiptap|@prisma|@libsql|libsql|pg|server-only|prisma)(\/|$)/.test(target);
const isDatabase = (target: string) => /^(lib\/db\/|@prisma\/|@libsql\/|libsql$|pg$)/.test(target);
const isServer = (target: string) => /^lib\/(data|db|server)\//.test(target);

/** Who may import whom, as docs and lint say it; types may cross into the browser, code may not. */
export const importRules: ImportRule[] = [
  {
    promise: "lib/core is pure: no framework, no Node, nothing of ours outside lib/core",
    from: /^lib\/core\//,
    isBroken: ({ target }) =>
      isNode(target) ||
      isFramework(target) ||
      /^(app|components|lib\/(?!core\/)|scripts|tests)\//.test(target),
  },
  {
    promise: "only lib/data, instrumentation.ts and scripts use the database",
    from: /^(app|components|lib\/(core|server|browser))\/|^proxy\.ts$/,
    isBroken: ({ target }) => isDatabase(target),
  },
  {
    promise: "lib/browser and components know the server's types only",
    from: /^(components|lib\/browser)\//,
    isBroken: ({ target, isTypeOnly }) => !isTypeOnly && (isServer(target) || isNode(target)),
  },
  {
    promise: "nothing reaches up into the pages",
    from: /^(components|lib)\//,
    isBroken: ({ target, isTypeOnly }) => !isTypeOnly && target.startsWith("app/"),
  },
  {
    promise: "the server side draws nothing",
    from: /^lib\/(data|db|server|core)\//,
    isBroken: ({ target, isTypeOnly }) => !isTypeOnly && /^(components|lib\/browser)\//.test(target),
  },
  {
    promise: "proxy.ts sets headers and never authorizes",
    from: /^proxy\.ts$/,
    isBroken: ({ target }) => /^lib\/data\/|^next-auth|^lib\/core\/access\//.test(target),
  },
];

import next from "eslint-config-next/core-web-vitals";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

const typescript = ["**/*.{ts,tsx}"];
const tests = ["**/*.test.ts", "lib/**/testing/**", "tests/**", "e2e/**", "bench/**"];

/** Refuses imports at run time; types may cross where `types` says so. */
const forbidden = (...patterns) => ({
  "@typescript-eslint/no-restricted-imports": [
    "error",
    {
      patterns: patterns.map(({ regex, message, types = false }) => ({
        regex,
        message,
        allowTypeImports: types,
      })),
    },
  ],
});

// Who may import whom. tests/architecture.test.ts follows the imports themselves and says the same.
const database = {
  regex: "^(@/lib/db/|@prisma/|@libsql/|libsql$|pg$)",
  message: "Only lib/data reads and writes the database.",
};
const server = {
  regex: "^(@/lib/(data|server)/|server-only$|next/(headers|server)$|node:)",
  message: "This runs in the browser: it may know the server's types, not its code.",
  types: true,
};
const pages = {
  regex: "^@/app/",
  message: "Pages hand things down; nothing reaches up to them.",
  types: true,
};
const frameworks = {
  regex: "^(@/|node:|react|next|@prisma/|@tiptap/|server-only$)",
  message: "lib/core is pure: no framework, no Node, relative imports only.",
};

const noEnvironment = {
  object: "process",
  property: "env",
  message: "Settings are read and checked in lib/server/env.ts alone.",
};
const impure = [
  { object: "Date", property: "now", message: "lib/core takes the time as an argument." },
  { object: "Math", property: "random", message: "lib/core takes randomness as an argument." },
  { object: "performance", property: "now", message: "lib/core takes the time as an argument." },
];
const impureGlobals = ["fetch", "process", "window", "document", "crypto", "setTimeout", "setInterval"];

export default defineConfig(
  globalIgnores([".next/", ".cache/", "data/", "coverage/", "lib/db/generated/", "next-env.d.ts"]),
  globalIgnores(["playwright-report/", "test-results/", "e2e/.artifacts/", "e2e/.auth/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...next,
  { files: typescript, extends: [tseslint.configs.strictTypeChecked] },
  {
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // An async handler on a React event is how a click starts work; its failures are shown by what it calls.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // Spreading a string gives its code points, which is what exchanged offsets count.
      "@typescript-eslint/no-misused-spread": [
        "error",
        { allow: [{ from: "lib", name: "String" }, "string"] },
      ],
      // A Server Action must be async even when it has nothing to await.
      "@typescript-eslint/require-await": "off",
      "no-console": "error",
      "no-restricted-properties": ["error", noEnvironment],
      // Taking a field out by rest is how a copy without it is made.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: { "max-lines": ["error", 300], "import/no-anonymous-default-export": "off" },
  },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: globals.node } },
  {
    files: ["{components,lib,e2e,tests,bench}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what a file exports." },
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file itself." },
      ],
    },
  },
  { files: ["{app,components}/**/*.{ts,tsx}", "lib/server/**"], rules: forbidden(database) },
  { files: ["{components,lib/browser}/**/*.{ts,tsx}"], rules: forbidden(database, server, pages) },
  { files: ["lib/{data,db}/**/*.ts"], rules: forbidden(pages, { ...pages, regex: "^@/components/" }) },
  {
    files: ["lib/core/**/*.ts"],
    ignores: tests,
    rules: {
      ...forbidden(frameworks),
      "no-restricted-properties": ["error", noEnvironment, ...impure],
      "no-restricted-globals": ["error", ...impureGlobals],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what a file exports." },
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file itself." },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "lib/core takes the time as an argument.",
        },
      ],
    },
  },
  {
    files: [
      "lib/server/env.ts",
      "lib/db/*.ts",
      "instrumentation.ts",
      "proxy.ts",
      "*.config.ts",
      "scripts/**",
      ...tests,
    ],
    rules: { "no-restricted-properties": "off" },
  },
  { files: ["scripts/**/*.ts", "bench/**"], rules: { "no-console": "off" } },
  {
    files: tests,
    rules: {
      "@typescript-eslint/no-restricted-imports": "off",
      // Tests read JSON and reports whose shape the next line asserts.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  {
    files: ["e2e/**/*.ts"],
    rules: {
      // Playwright's fixtures call their own `use`, which is no React hook.
      "react-hooks/rules-of-hooks": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: "Wait for what a person sees, never for a time.",
        },
        { selector: "Literal[value='networkidle']", message: "Wait for what a person sees." },
        {
          selector: "CallExpression[callee.property.name=/^(\\$|\\$\\$)$/]",
          message: "Use locators by role, label or text.",
        },
      ],
    },
  },
);

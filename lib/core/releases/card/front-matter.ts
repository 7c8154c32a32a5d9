import { splitNames } from "../split-articles";
import type { ReleaseFacts } from "./release-facts";

/** A YAML scalar: JSON strings are YAML strings. */
const scalar = (value: string) => JSON.stringify(value);
const list = (name: string, values: readonly string[]) =>
  values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `- ${scalar(value)}`)];

const sizes: readonly [number, string][] = [
  [1_000, "n<1K"],
  [10_000, "1K<n<10K"],
  [100_000, "10K<n<100K"],
];

/** The Hub knows licences by small letters; any other is “other” with its name. */
function licence(name: string): string[] {
  const known = /^(?:cc0|cc-by(?:-(?:sa|nd|nc|nc-sa|nc-nd))?|odbl|pddl|apache|mit)-?[\d.]*$/i.test(
    name.trim(),
  );
  return known
    ? [`license: ${name.trim().toLowerCase()}`]
    : ["license: other", `license_name: ${scalar(name.trim())}`];
}

/** Where the Hub finds the data: the file of each split. */
function configs({ manifest }: ReleaseFacts): string[] {
  const files = manifest.files
    .map(({ name }) => name)
    .filter((name) => /\/data\.(?:jsonl|parquet)$/.test(name));
  const format = files.some((name) => name.endsWith(".parquet")) ? ".parquet" : ".jsonl";
  const own = files.filter((name) => name.endsWith(format));
  if (own.length === 0) return [];
  const splits = splitNames.flatMap((split) => {
    const file = own.find((name) => name.includes(`/${split}/`));
    return file ? [{ split: split === "development" ? "validation" : split, file }] : [];
  });
  const found = splits.length > 0 ? splits : own.map((file) => ({ split: "train", file }));
  return [
    "configs:",
    "- config_name: default",
    "  data_files:",
    ...found.flatMap(({ split, file }) => [`  - split: ${split}`, `    path: ${scalar(file)}`]),
  ];
}

/** The YAML at the head of a Hugging Face dataset card, between its lines of dashes. */
export function frontMatter(facts: ReleaseFacts): string {
  const { project, options, manifest, languages } = facts;
  const size = sizes.find(([below]) => manifest.counts.articles < below)?.[1] ?? "100K<n<1M";
  const lines = [
    `pretty_name: ${scalar(`${project.name} ${options.name}`)}`,
    ...list(
      "language",
      languages.map((tag) => tag.split("-")[0] ?? tag).filter((tag, at, all) => all.indexOf(tag) === at),
    ),
    ...licence(options.licence),
    "annotations_creators:",
    "- expert-generated",
    "task_categories:",
    "- token-classification",
    "size_categories:",
    `- ${size}`,
    "tags:",
    "- media-bias",
    "- framing",
    "- span-annotation",
    ...configs(facts),
  ];
  return `---\n${lines.join("\n")}\n---\n`;
}

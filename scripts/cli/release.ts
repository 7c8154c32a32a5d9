import { writeFileSync } from "node:fs";
import { writableIds } from "@/lib/core/formats/writable-format";
import { offeredLicences } from "@/lib/core/releases/card/licence-text";
import { releaseDefaults, releaseOptions, type ReleaseOptions } from "@/lib/core/releases/release-options";
import { createRelease } from "@/lib/data/releases/create-release";
import { readReleaseArchive } from "@/lib/data/releases/read-release-archive";
import type { Command, OptionValues } from "./command";
import { exitCodes } from "./exit-codes";
import { aboutProject, inProject, projectOptions } from "./in-project";
import { textOption } from "./option-values";
import { misused } from "./stop";

const textsOf = (options: OptionValues, name: string): string[] =>
  [options[name] ?? []].flat().filter((value) => typeof value === "string");

function splitsOf(options: OptionValues): ReleaseOptions["splits"] {
  const shares = textOption(options, "splits");
  if (shares === null) return null;
  const [train = NaN, development = NaN, test = NaN] = shares.split("/").map(Number);
  return { train, development, test, seed: Number(textOption(options, "seed") ?? "1") };
}

/** The options as they were given, checked like those of the screen. */
function requestOf(options: OptionValues): ReleaseOptions {
  const formats = textsOf(options, "format");
  const since = textOption(options, "since");
  const checked = releaseOptions.safeParse({
    ...releaseDefaults,
    name: textOption(options, "name") ?? releaseDefaults.name,
    formats: formats.length > 0 ? formats : releaseDefaults.formats,
    licence: textOption(options, "licence") ?? releaseDefaults.licence,
    splits: splitsOf(options),
    since: since === null ? null : Number(since),
    pseudonyms: options["numbered"] === true ? "numbers" : "project",
    hasGamma: options["without-gamma"] !== true,
  });
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw misused(`${issue?.path.join(".") ?? "The options"}: ${issue?.message ?? "can't be read"}`);
}

export const release: Command = {
  usage: "--project NAME [OPTIONS]",
  options: {
    ...projectOptions,
    name: { type: "string" },
    format: { type: "string", multiple: true },
    licence: { type: "string" },
    splits: { type: "string" },
    seed: { type: "string" },
    since: { type: "string" },
    numbered: { type: "boolean" },
    "without-gamma": { type: "boolean" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  about: {
    ...aboutProject,
    name: "what the release is called, such as 1.0",
    format: `a format to write, as often as wanted: ${writableIds.join(", ")}`,
    licence: `of the annotations: ${offeredLicences.join(", ")}, or words`,
    splits: "shares of train, development and test, such as 70/10/20",
    seed: "of the splits; 1 if not said",
    since: "the number of the release that the change log compares with",
    numbered: "R1, R2, … in the place of pseudonyms",
    "without-gamma": "leave γ out of the tables, which takes by far the longest",
    out: "the file to write the archive to; it is kept in the project all the same",
    json: "one object of JSON instead of a sentence",
  },
  examples: [
    'release --project "Framing of a conflict" --name 1.0 --splits 70/10/20 --out framing-1.0.zip',
    'release --project "Framing of a conflict" --name 1.1 --since 1 --format hugging-face --format brat',
  ],
  async run(_operands, options, terminal) {
    const request = requestOf(options);
    const out = textOption(options, "out");
    return inProject(options, terminal, async ({ actor, projectId }, work) => {
      const made = await createRelease(actor, projectId, request, work);
      if (out !== null) {
        const { content } = await readReleaseArchive(actor, projectId, made.number);
        writeFileSync(out, content);
      }
      const where = out === null ? "" : `, written to ${out}`;
      terminal.out(
        options["json"] === true
          ? `${JSON.stringify({ ...made, file: out })}\n`
          : `Release ${made.number}, ${request.name}${where}\nSHA-256 ${made.sha256}\n`,
      );
      return exitCodes.done;
    });
  },
};

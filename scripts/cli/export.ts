import { writeFileSync } from "node:fs";
import { exportLayers } from "@/lib/core/exports/export-options";
import { writableIds } from "@/lib/core/formats/writable-format";
import { exportProject } from "@/lib/data/exports/export-project";
import type { Command } from "./command";
import { exitCodes } from "./exit-codes";
import { aboutProject, inProject, projectOptions } from "./in-project";
import { choiceOption, textOption } from "./option-values";

export const exportCommand: Command = {
  usage: "--project NAME [OPTIONS]",
  options: {
    ...projectOptions,
    format: { type: "string" },
    layers: { type: "string" },
    out: { type: "string" },
  },
  about: {
    ...aboutProject,
    format: `one of ${writableIds.join(", ")}; an archive (zip) where the format has several files`,
    layers: `one of ${exportLayers.join(", ")}`,
    out: "the file to write; - or nothing is standard output",
  },
  examples: [
    'export --project "Framing of a conflict" --out articles.jsonl',
    'export --project "Framing of a conflict" --format csv --layers gold > gold.csv',
  ],
  async run(_operands, options, terminal) {
    const format = choiceOption(options, "format", writableIds) ?? "slantwise";
    const layers = choiceOption(options, "layers", exportLayers) ?? "everything";
    const out = textOption(options, "out");
    return inProject(options, terminal, async ({ actor, projectId }) => {
      const { pieces } = await exportProject(actor, projectId, { format, layers });
      if (out === null || out === "-") for (const piece of pieces) terminal.out(piece);
      else writeFileSync(out, new Uint8Array(await new Blob(pieces).arrayBuffer()));
      return exitCodes.done;
    });
  },
};

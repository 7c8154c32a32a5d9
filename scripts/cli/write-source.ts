import type { Format } from "@/lib/core/formats/format-declaration";
import { describeFormatError } from "@/lib/core/formats/format-error";
import type { WriteOptions } from "@/lib/core/formats/fitted-writer";
import type { OptionValues } from "./command";
import { readSource } from "./read-source";
import type { Source } from "./source";
import type { StagedOutput } from "./staged-output";
import { exitCodes } from "./exit-codes";
import { misused, Stop } from "./stop";
import type { Terminal } from "./terminal";

/** Reads a source that was found right and writes it, an article at a time; answers the paths of what it wrote. */
export function writeSource(
  source: Source,
  target: Format,
  writeOptions: WriteOptions,
  options: OptionValues,
  output: StagedOutput,
  terminal: Terminal,
): string[] {
  const writer = target.write?.(writeOptions);
  if (writer === undefined) throw misused(`${target.name} can be read, but not written.`);
  try {
    readSource(source, options, terminal, (document) => {
      const chunks = writer.article(document);
      if (!chunks.ok) throw new Stop(chunks.error.map(describeFormatError).join("\n"), exitCodes.badInput);
      for (const chunk of chunks.value) output.write(chunk);
    });
    for (const chunk of writer.end()) output.write(chunk);
    return output.commit();
  } catch (error) {
    output.discard();
    throw error;
  }
}

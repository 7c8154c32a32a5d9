import { detectFormat } from "@/lib/core/formats/detect-format";
import type { InputFile, ReadItem } from "@/lib/core/formats/format";
import type { OffsetReading } from "@/lib/core/formats/offset-readings";
import { formatById, formats } from "@/lib/core/formats/registry";
import { ownFiles } from "@/lib/core/formats/own-files";
import type { OptionValues } from "./command";
import { inputFiles } from "./input-files";
import { choiceOption } from "./option-values";
import { readingNames, readingOption } from "./reading-option";
import { misused } from "./stop";
import type { Terminal } from "./terminal";

/** What a command reads, and how: it can be read again, since no article is kept. */
export type Source = {
  formatName: string;
  /** Why it is taken for this format. */
  reason: string;
  /** Files that the format does not read. */
  passedOver: string[];
  reading: OffsetReading | null;
  items(): Iterable<ReadItem>;
};

export const readableIds = formats.filter(({ read }) => read !== null).map(({ id }) => id);

export const sourceOptions = {
  from: { type: "string" },
  offsets: { type: "string" },
  "leave-out": { type: "boolean" },
} as const;

export const aboutSource = {
  from: `the format of the files, where it can't be told: ${readableIds.join(", ")}`,
  offsets: `how the files count characters: ${readingNames.join(", ")}`,
  "leave-out": "leave out spans that don't fit their text, and list them, instead of refusing",
} as const;

function formatOf(files: readonly InputFile[], options: OptionValues) {
  const named = choiceOption(options, "from", readableIds);
  if (named !== null) return { formatId: named, reason: "as --from says" };
  const detected = detectFormat(files);
  if (detected === null)
    throw misused(`The format can't be told from the files. Name it by --from: ${readableIds.join(", ")}.`);
  return detected;
}

/** The files that the operands name, with the format that they are in. */
export const openSource = (operands: readonly string[], options: OptionValues, terminal: Terminal): Source =>
  sourceOf(inputFiles(operands, terminal), options);

/** The same of files that were read. */
export function sourceOf(all: readonly InputFile[], options: OptionValues): Source {
  const { formatId, reason } = formatOf(all, options);
  const { own: files, others } = ownFiles(formatId, all);
  const format = formatById(formatId);
  const read = format?.read;
  if (!format || !read) throw misused(`${formatId} can be written, but not read.`);
  const reading = readingOption(options);
  const passedOver = others.map(({ name }) => name);
  return { formatName: format.name, reason, passedOver, reading, items: () => read(files, { reading }) };
}

import { isSameReading } from "@/lib/core/formats/offset-readings";
import type { OffsetReport } from "@/lib/core/formats/offset-report";
import { readingName } from "./reading-option";
import type { Source } from "./source";
import { undecided } from "./stop";
import type { Terminal } from "./terminal";

/** Offsets that are counted otherwise than the format says are the user's to confirm. */
export async function confirmOffsets(
  source: Source,
  offsets: OffsetReport | null,
  terminal: Terminal,
): Promise<void> {
  if (offsets === null || source.reading !== null) return;
  const { declared, chosen } = offsets;
  if (isSameReading(declared, chosen)) return;
  const name = readingName(chosen);
  const answer = await terminal.ask(
    `The files seem to count otherwise than the format says. Read offsets as ${name}?`,
    ["yes", "no"],
  );
  if (answer === "yes") return;
  throw undecided(
    `Say how offsets are counted: --offsets ${name} fits best, --offsets ${readingName(declared)} is what the format says. Nothing was written.`,
  );
}

import { existsSync } from "node:fs";
import type { OwnedProject } from "@/lib/data/projects/find-owned-project";
import { findOwnedProject } from "@/lib/data/projects/find-owned-project";
import type { Work } from "@/lib/core/work";
import { closeDatabase, openDatabase } from "@/lib/db/client";
import { configuredUrl, databaseLocation } from "@/lib/db/database-url";
import type { OptionValues } from "./command";
import { textOption } from "./option-values";
import { misused, Stop } from "./stop";
import type { Terminal } from "./terminal";

export const projectOptions = { project: { type: "string" }, as: { type: "string" } } as const;

export const aboutProject = {
  project: "the project's name or id",
  as: "the address of the owner in whose name it is done, where there are several",
} as const;

/** A command works on what is there: it doesn't begin a database where somebody mistook the folder. */
function requireDatabase(): void {
  const location = databaseLocation(configuredUrl());
  if (location.dialect === "sqlite" && !existsSync(location.file))
    throw new Stop(
      `There is no database at ${location.file}. Set DATA_FOLDER or DATABASE_URL as the server has it.`,
    );
}

/** Opens the database, runs the work in a project, and lets go. The interrupt key stops the work, not half of it. */
export async function inProject<T>(
  options: OptionValues,
  terminal: Terminal,
  run: (place: OwnedProject, work: Work) => Promise<T>,
): Promise<T> {
  const project = textOption(options, "project");
  if (project === null) throw misused("Name the project by --project.");
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once("SIGINT", interrupt);
  try {
    requireDatabase();
    await openDatabase();
    const place = await findOwnedProject(project, textOption(options, "as"));
    const tell: Work["tell"] = ({ step, done, total }) =>
      terminal.progress(total > 0 ? `${step}: ${done} of ${total}` : `${step}: ${done}`);
    return await run(place, { tell, signal: stop.signal });
  } catch (error) {
    if (stop.signal.aborted) throw new Stop("Stopped. Nothing was changed.");
    throw error;
  } finally {
    process.off("SIGINT", interrupt);
    await closeDatabase();
  }
}

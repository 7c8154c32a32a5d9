import { openDB, type DBSchema } from "idb";
import type { Exploration } from "@/lib/core/agreement/explore/exploration";
import type { WhatIf } from "@/lib/core/agreement/explore/what-if";
import { engineVersion } from "@/lib/core/agreement/report/content-key";
import type { OpenedData } from "./worker-messages";

/** Finished explorations of one version of a project’s data (`tag`: the server's name for it). */
export type Explorations = { tag: string; opened: OpenedData; found: ReadonlyMap<string, Exploration> };

type ExplorationSchema = DBSchema & {
  /** By project; of one version of its data. */
  explorations: { key: string; value: Explorations };
};

const openExplorations = () =>
  openDB<ExplorationSchema>("slantwise-explorations", 1, {
    upgrade(upgrading) {
      upgrading.createObjectStore("explorations");
    },
  });

/** So many conditions of a project are kept; the oldest go first. */
const mostKept = 8;

// The engine stands in the key: what another one found is not found.
const keyOf = (whatIf: WhatIf) => JSON.stringify([engineVersion, whatIf]);

export type KeptExplorations = {
  last: () => Pick<Explorations, "tag" | "opened"> | null;
  /** Takes up a version of the data, "" where it has no name; what was found in another is forgotten. */
  begin(tag: string, opened: OpenedData): void;
  get(whatIf: WhatIf): Exploration | undefined;
  keep(whatIf: WhatIf, exploration: Exploration): Promise<void>;
};

/**
 * What was found out about a project before, for as long as its data are the same: numbers and names, no texts. A
 * browser that keeps nothing (a private window) only loses time.
 */
export async function openExplorationStore(projectId: string): Promise<KeptExplorations> {
  const database = await openExplorations().catch(() => null);
  let kept = (await database?.get("explorations", projectId).catch(() => undefined)) ?? null;
  return {
    last: () => kept,
    begin(tag, opened) {
      if (tag === "" || tag !== kept?.tag) kept = { tag, opened, found: new Map() };
    },
    get: (whatIf) => kept?.found.get(keyOf(whatIf)),
    async keep(whatIf, exploration) {
      if (!kept) return;
      const found = [...kept.found, [keyOf(whatIf), exploration] as const].slice(-mostKept);
      kept = { ...kept, found: new Map(found) };
      await database?.put("explorations", kept, projectId).catch(() => undefined);
    },
  };
}

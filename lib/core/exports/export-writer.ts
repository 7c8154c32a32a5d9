import type { LayerKind } from "../annotation/article-document";
import { writeDefaults } from "../formats/fitted-writer";
import type { ArticleWriter } from "../formats/format";
import { formatById } from "../formats/registry";
import type { ExportOptions } from "./export-options";

/** The kinds of layer that an export holds. */
export const exportedKinds: Readonly<Record<ExportOptions["layers"], readonly LayerKind[]>> = {
  everything: ["annotator", "adjudicator"],
  annotators: ["annotator"],
  gold: ["adjudicator"],
};

/** The writer of an export. `articleIdSeed` names articles alike in every file of a project, and nowhere else. */
export function exportWriter({ format, layers }: ExportOptions, articleIdSeed: string): ArticleWriter {
  const write = formatById(format)?.write;
  if (!write) throw new Error(`There is no writer for ${format}.`);
  return write({ ...writeDefaults, articleIdSeed, layers: exportedKinds[layers], hasTexts: false });
}

import type { AgreementReport } from "../agreement/agreement-report";
import type { ArticleDocument, ZoneKind } from "../annotation/article-document";
import type { Codebook } from "../codebook/codebook";
import { csvRow } from "../formats/csv/write-csv";
import type { WrittenFile } from "../formats/file-pieces";
import type { FormatError } from "../formats/format-error";
import { codebookJson } from "../formats/slantwise/codebook-json";
import { err, ok, type Result } from "../result";
import { sha256OfBytes } from "../text/sha256";
import type { ArticleSplit } from "./article-splits";
import { codebookManual } from "./card/codebook-manual";
import { datasetCard } from "./card/dataset-card";
import { datasheet } from "./card/datasheet";
import { licenceText } from "./card/licence-text";
import type { ReleaseFacts } from "./card/release-facts";
import { changeLog } from "./change-log";
import { compareReleases } from "./compare-releases";
import { corpusFacts } from "./corpus-facts";
import { labelAgreementFigure } from "./figures/label-agreement-figure";
import { labelCountFigure } from "./figures/label-count-figure";
import { releaseDataFiles } from "./release-data-files";
import { lossesFile, releaseLosses } from "./release-losses";
import { releaseManifest, type ReleaseManifest } from "./release-manifest";
import type { ReleaseOptions } from "./release-options";
import { paperTables } from "./tables/paper-tables";
import type { TableInput } from "./tables/table-input";
import { tableCsv, tableLatex, tableMarkdown } from "./tables/write-table";

/** Everything that a release is made of; nothing else has a say in its bytes. */
export type ReleaseInput = {
  project: { name: string; description: string; language: string };
  options: ReleaseOptions;
  codebook: Codebook;
  /** Whose text counts in denominators. */
  zones: readonly ZoneKind[];
  /** As `chooseDocuments` gives them. */
  all: readonly ArticleDocument[];
  wanted: readonly ArticleDocument[];
  splits: readonly ArticleSplit[] | null;
  report: AgreementReport;
  before: ReleaseManifest | null;
};

const encoder = new TextEncoder();
const textFile = (name: string, text: string): WrittenFile => ({ name, content: encoder.encode(text) });
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function splitsFile(splits: readonly ArticleSplit[]): WrittenFile {
  const style = { separator: ",", isSpreadsheetSafe: false } as const;
  const rows = splits.map(({ articleId, split, group }) => [articleId, split, String(group)]);
  return textFile(
    "splits.csv",
    [["article", "split", "group"], ...rows].map((row) => csvRow(row, style)).join(""),
  );
}

function figureFiles(input: TableInput): WrittenFile[] {
  const made = [
    ["figures/agreement-by-label.svg", labelAgreementFigure(input)],
    ["figures/spans-by-label.svg", labelCountFigure(input)],
  ] as const;
  return made.flatMap(([name, content]) => (content === null ? [] : [textFile(name, content)]));
}

function writtenFiles(input: ReleaseInput, manifest: ReleaseManifest): WrittenFile[] {
  const { options, codebook, project, splits, before, report } = input;
  const tableInput: TableInput = {
    documents: input.all,
    codebook,
    zones: input.zones,
    splits,
    splitOptions: options.splits,
    report,
  };
  const tables = paperTables(tableInput);
  const facts: ReleaseFacts = { project, options, manifest, codebook, tables, ...corpusFacts(input.wanted) };
  const since = before && { name: before.name, difference: compareReleases(before, manifest) };
  return [
    textFile("README.md", datasetCard(facts)),
    textFile("DATASHEET.md", datasheet(facts)),
    textFile("CHANGELOG.md", changeLog(options.name, since)),
    textFile("LOSSES.md", lossesFile(releaseLosses(input.all, options))),
    textFile("LICENSE.txt", licenceText(options.licence, project.name)),
    textFile("CODEBOOK.md", codebookManual(codebook)),
    textFile("codebook.json", json(codebookJson(codebook))),
    textFile("agreement.json", json(report)),
    ...(splits === null ? [] : [splitsFile(splits)]),
    ...tables.flatMap((table) => [
      textFile(`tables/${table.id}.csv`, tableCsv(table)),
      textFile(`tables/${table.id}.md`, tableMarkdown(table)),
      textFile(`tables/${table.id}.tex`, tableLatex(table)),
    ]),
    ...figureFiles(tableInput),
  ];
}

const listed = ({ name, content }: WrittenFile) => ({
  name,
  sha256: sha256OfBytes(content),
  bytes: content.length,
});

/**
 * Every file of a release with its manifest, or each span that differs from its text. The same input gives the same
 * bytes: no clock, no chance, no order but that of names.
 */
export function releaseFiles(
  input: ReleaseInput,
): Result<{ files: WrittenFile[]; manifest: ReleaseManifest }, FormatError[]> {
  const { options, all, wanted, splits } = input;
  const data: WrittenFile[] = [];
  for (const format of options.formats) {
    const written = releaseDataFiles(all, format, options, splits);
    if (!written.ok) return err(written.error);
    data.push(...written.value);
  }
  const manifest = releaseManifest({
    project: input.project.name,
    options,
    codebook: input.codebook,
    wanted,
    all,
    splits,
  });
  const files = [...data, ...writtenFiles(input, { ...manifest, files: data.map(listed) })];
  const complete: ReleaseManifest = {
    ...manifest,
    files: files.map(listed).sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
  return ok({ files: [...files, textFile("manifest.json", json(complete))], manifest: complete });
}

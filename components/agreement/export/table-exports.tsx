"use client";

import { saveFile } from "@/lib/browser/agreement/save-file";
import type { Table } from "@/lib/core/releases/tables/table";
import { tableCsv, tableLatex, tableMarkdown } from "@/lib/core/releases/tables/write-table";

const formats = [
  { name: "CSV", extension: "csv", type: "text/csv", write: tableCsv },
  { name: "Markdown", extension: "md", type: "text/markdown", write: tableMarkdown },
  { name: "LaTeX", extension: "tex", type: "application/x-tex", write: tableLatex },
] as const;

/** A table as files for a paper, and its figure where it has one. */
export function TableExports({ table, figure = null }: { table: Table; figure?: string | null }) {
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-3 text-12 text-grey">
      {table.title} as
      {formats.map(({ name, extension, type, write }) => (
        <button
          key={name}
          type="button"
          className="min-h-6 text-accent"
          onClick={() => saveFile(`${table.id}.${extension}`, type, write(table))}
        >
          {name}
        </button>
      ))}
      {figure === null ? null : (
        <button
          type="button"
          className="min-h-6 text-accent"
          onClick={() => saveFile(`${table.id}.svg`, "image/svg+xml", figure)}
        >
          SVG
        </button>
      )}
    </p>
  );
}

"use client";

import { saveFile } from "@/lib/browser/agreement/save-file";
import { tableCsv } from "@/lib/core/releases/tables/write-table";
import { useExplorer } from "../explorer-context";

/** All aligned spans of the study as a file, every two readings a row. */
export function PairFileButton() {
  const { desk, whatIf } = useExplorer();
  async function save() {
    const table = await desk.askPairs(whatIf);
    saveFile(`${table.id}.csv`, "text/csv", tableCsv(table));
  }
  return (
    <button type="button" className="text-accent" onClick={save}>
      Aligned pairs as CSV
    </button>
  );
}

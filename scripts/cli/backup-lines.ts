import type { BackupSummary } from "@/lib/db/backup/backup-format";

/** What a back-up holds, for a program or a person. */
export function backupLines(file: string, summary: BackupSummary, isJson: boolean): string {
  if (isJson) return `${JSON.stringify({ file, ...summary })}\n`;
  const count = Object.values(summary.rows).reduce((sum, rows) => sum + rows, 0);
  return `${file}\n${count} ${count === 1 ? "row" : "rows"} of ${summary.takenAt}, SHA-256 ${summary.sha256}\n`;
}

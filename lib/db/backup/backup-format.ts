import { z } from "zod";

/**
 * One file of JSON Lines: a header; for each table a line with its columns, then one line a row; at the end
 * row counts and the SHA-256 of all lines before. Neutral between databases: times are ISO 8601 in UTC,
 * bytes are base64, truth values are true and false.
 */
export const backupFormat = "slantwise-backup/1";

export const valueKinds = ["text", "integer", "boolean", "time", "bytes"] as const;
export type ValueKind = (typeof valueKinds)[number];

export const headerSchema = z.object({
  format: z.literal(backupFormat),
  /** The last migration that the database had. */
  schemaVersion: z.string(),
  takenAt: z.iso.datetime(),
});
export const tableSchema = z.object({
  table: z.string().regex(/^[a-z_]+$/),
  columns: z.array(z.object({ name: z.string().regex(/^[a-z0-9_]+$/), kind: z.enum(valueKinds) })),
});
export const rowSchema = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]));
export const endSchema = z.object({
  end: z.object({ rows: z.record(z.string(), z.int()), sha256: z.string() }),
});

export type BackupHeader = z.infer<typeof headerSchema>;
export type BackupTable = z.infer<typeof tableSchema>;
export type BackupValue = z.infer<typeof rowSchema>[number];
export type BackupSummary = BackupHeader & { rows: Record<string, number>; sha256: string };

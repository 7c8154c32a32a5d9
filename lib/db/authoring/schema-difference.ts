import { PrismaLibSql } from "@prisma/adapter-libsql";
import type { Dialect } from "../migration-files";
import { schemaEngine } from "../schema-engine";
import { offlinePostgresql } from "./offline-postgresql";

export type SchemaFile = { path: string; content: string };

/** The SQL that leads from one schema (null: none) to another; empty when they say the same. Needs no server. */
export async function schemaDifference(
  dialect: Dialect,
  from: SchemaFile[] | null,
  to: SchemaFile[],
): Promise<string> {
  const factory = dialect === "sqlite" ? new PrismaLibSql({ url: ":memory:" }) : offlinePostgresql();
  const engine = await schemaEngine(factory, to);
  const { stdout } = await engine.diff({
    from: from === null ? { tag: "empty" } : { tag: "schemaDatamodel", files: from },
    to: { tag: "schemaDatamodel", files: to },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  return stdout === null || stdout.startsWith("-- This is an empty migration") ? "" : stdout;
}

import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Dialect } from "../migration-files";
import { PostgresqlAdapter } from "../postgresql-adapter";

export type ScratchDatabase = { url: string; drop(): Promise<void> };

/** The server that tests make their databases on. */
export const postgresqlServer =
  process.env["TEST_DATABASE_URL"] || "postgresql://postgres@127.0.0.1:5432/postgres";

/** An empty database of its own, at an address that `openDatabase` takes. */
export const scratchDatabase = (dialect: Dialect): Promise<ScratchDatabase> =>
  dialect === "sqlite" ? scratchFile() : scratchOnServer();

async function scratchFile(): Promise<ScratchDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), "slantwise-"));
  return {
    url: `file:${path.join(folder, "test.db")}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function scratchOnServer(): Promise<ScratchDatabase> {
  const name = `slantwise_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(postgresqlServer);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function onServer(statement: string): Promise<void> {
  const adapter = await new PostgresqlAdapter(postgresqlServer).connect();
  try {
    await adapter.executeScript(statement);
  } finally {
    await adapter.dispose();
  }
}

/** Why the server can't be used, or null when it can. */
export const postgresqlObstacle = (): Promise<string | null> =>
  onServer("SELECT 1").then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

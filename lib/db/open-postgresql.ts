import { snapshotOptions, transactionOptions, type Database, type Db } from "./database";
import type { PrismaClient } from "./generated/sqlite/client";
import { migrate } from "./migrate";
import { PostgresqlAdapter } from "./postgresql-adapter";
import { retryConflicts } from "./retry-conflicts";
import { takeTurn } from "./writers-turn";

/** Opens a PostgreSQL database, which any number of processes may share. */
export async function openPostgresql(url: string): Promise<Database> {
  await migrate({ dialect: "postgresql", url });
  const [writer, reader] = await Promise.all([connect(url, "write"), connect(url, "read")]);
  return {
    dialect: "postgresql",
    reader,
    transaction: (work) => retryConflicts(() => writer.$transaction((tx) => inTurn(tx, work))),
    snapshot: (work) => snapshot(reader, work),
    close: async () => {
      await Promise.all([writer.$disconnect(), reader.$disconnect()]);
    },
  };
}

/**
 * Writers of all processes take turns, as SQLite's do, so that what a transaction read holds when it writes.
 * Serializable isolation promises the same, but measured with 20 writers of 20 layers it refused
 * transactions that had nothing to do with each other, twelve times in a row.
 */
async function inTurn<T>(tx: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  await tx.$executeRawUnsafe(takeTurn);
  return work(tx);
}

/** Reads one moment of a database that this process hasn't opened. */
export async function postgresqlSnapshot<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const reader = await connect(url, "read");
  try {
    return await snapshot(reader, work);
  } finally {
    await reader.$disconnect();
  }
}

function snapshot<T>(reader: PrismaClient, work: (db: Db) => Promise<T>): Promise<T> {
  return reader.$transaction(async (db) => {
    await db.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
    return work(db);
  }, snapshotOptions);
}

async function connect(url: string, use: "write" | "read"): Promise<PrismaClient> {
  const { PrismaClient: Client } = await import("./generated/postgresql/client");
  const client = new Client({ adapter: new PostgresqlAdapter(url, use), transactionOptions });
  await client.$connect();
  // The two generated clients come from one set of models and differ in types only where SQLite lacks
  // something (isolation levels, insensitive filters), which we don't use: SQLite's types are canonical.
  return client as unknown as PrismaClient;
}

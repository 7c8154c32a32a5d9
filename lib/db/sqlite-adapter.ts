import type { Client, Config } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { transactionOn } from "./sqlite-transaction";

type Use = "write" | "read";

const pragmas: Record<Use, readonly string[]> = {
  write: ["busy_timeout = 10000", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"],
  read: ["busy_timeout = 10000", "query_only = ON"],
};

/** What the SQLite in libsql takes in one statement. Prisma assumes 999 and refuses lists that don't fit. */
const connectionInfo = { maxBindValues: 32_766, supportsRelationJoins: false };

/**
 * Prisma's adapter on one connection that it keeps. As shipped, every interactive transaction takes the
 * connection away and never closes it: descriptors leak, and PRAGMAs are lost after the first.
 */
export class SqliteAdapter extends PrismaLibSql {
  readonly #use: Use;

  constructor(url: string, use: Use) {
    super({ url });
    this.#use = use;
  }

  override createClient(config: Config): Client {
    const client = super.createClient(config);
    const begin = this.#use === "write" ? "BEGIN IMMEDIATE" : "BEGIN";
    // Safe: the adapter holds its mutex from the start of a transaction to its end.
    return Object.assign(client, { transaction: () => transactionOn(client, begin) });
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    for (const pragma of pragmas[this.#use]) {
      await adapter.executeRaw({ sql: `PRAGMA ${pragma}`, args: [], argTypes: [] });
    }
    return Object.assign(adapter, { getConnectionInfo: () => connectionInfo });
  }
}

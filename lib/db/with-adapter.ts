import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { DatabaseLocation } from "./database-url";
import { PostgresqlAdapter } from "./postgresql-adapter";
import { SqliteAdapter } from "./sqlite-adapter";

/** A bare connection, for work below the client. */
export async function withAdapter<T>(
  { dialect, url }: Pick<DatabaseLocation, "dialect" | "url">,
  work: (adapter: SqlDriverAdapter) => Promise<T>,
): Promise<T> {
  const factory = dialect === "sqlite" ? new SqliteAdapter(url, "write") : new PostgresqlAdapter(url);
  const adapter = await factory.connect();
  try {
    return await work(adapter);
  } finally {
    await adapter.dispose();
  }
}

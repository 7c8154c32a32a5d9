import type { SqlDriverAdapter, SqlQueryable } from "@prisma/driver-adapter-utils";
import { sql } from "./sql";

/** A transaction below the client, of any length. The adapters differ in who says COMMIT. */
export async function inAdapterTransaction<T>(
  adapter: SqlDriverAdapter,
  work: (transaction: SqlQueryable) => Promise<T>,
): Promise<T> {
  const transaction = await adapter.startTransaction();
  const saysItself = transaction.options.usePhantomQuery;
  try {
    const result = await work(transaction);
    if (!saysItself) await transaction.executeRaw(sql("COMMIT"));
    await transaction.commit();
    return result;
  } catch (error) {
    if (!saysItself) await transaction.executeRaw(sql("ROLLBACK"));
    await transaction.rollback();
    throw error;
  }
}

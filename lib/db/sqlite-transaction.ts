import { LibsqlError, type Client, type InStatement, type Transaction } from "@libsql/client";
import { refuseUnstorable } from "./refuse-unstorable";

/**
 * A transaction on a client's own connection. As in PostgreSQL, a failed statement fails the whole: SQLite
 * ends a transaction by itself on some errors (disk full), and what followed would commit on its own.
 */
export async function transactionOn(client: Client, begin: string): Promise<Transaction> {
  await client.execute(begin);
  let state: "open" | "failed" | "closed" = "open";

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    if (state !== "open") throw new LibsqlError(`The transaction is ${state}.`, "TRANSACTION_CLOSED");
    try {
      return await work();
    } catch (error) {
      state = "failed";
      throw error;
    }
  };
  const rollback = async () => {
    if (state === "closed") return;
    state = "closed";
    await client.execute("ROLLBACK").catch(ignoreNoTransaction);
  };
  const commit = async () => {
    try {
      await guarded(() => client.execute("COMMIT"));
      state = "closed";
    } catch (error) {
      await rollback();
      throw error;
    }
  };

  return {
    execute: (statement: InStatement) =>
      guarded(() => {
        if (typeof statement === "object" && Array.isArray(statement.args)) refuseUnstorable(statement.args);
        return client.execute(statement);
      }),
    batch: () => Promise.reject(new Error("Not used by the adapter.")),
    executeMultiple: () => Promise.reject(new Error("Not used by the adapter.")),
    commit,
    rollback,
    close: () => void rollback(),
    get closed() {
      return state === "closed";
    },
  };
}

function ignoreNoTransaction(error: unknown): void {
  if (error instanceof Error && error.message.includes("no transaction is active")) return;
  throw error;
}

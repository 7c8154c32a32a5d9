import { DriverAdapterError, type SqlQuery, type Transaction } from "@prisma/driver-adapter-utils";
import { refuseUnstorable } from "./refuse-unstorable";
import { sql } from "./sql";

/**
 * Makes a failed statement fail its transaction out loud. PostgreSQL answers the COMMIT of a failed
 * transaction with a quiet rollback: what was caught inside would be acknowledged and not stored.
 */
export function failingWhole(transaction: Transaction): Transaction {
  let hasFailed = false;
  const execute = transaction.executeRaw.bind(transaction);
  const query = transaction.queryRaw.bind(transaction);
  const watched =
    <T>(run: (statement: SqlQuery) => Promise<T>) =>
    async (statement: SqlQuery): Promise<T> => {
      if (hasFailed && statement.sql === "COMMIT") {
        await execute(sql("ROLLBACK"));
        throw new DriverAdapterError({
          kind: "TransactionAlreadyClosed",
          cause: "The transaction is failed: an earlier statement of it was refused.",
        });
      }
      try {
        refuseUnstorable(statement.args);
        return await run(statement);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    };
  transaction.executeRaw = watched(execute);
  transaction.queryRaw = watched(query);
  return transaction;
}

import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";

const greeting = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 15.0", 150_000]],
};

/**
 * A PostgreSQL that isn't there: it answers the engine's greeting (does the schema exist, which version), so
 * that two schemas can be compared without a server.
 */
export function offlinePostgresql(): SqlMigrationAwareDriverAdapterFactory {
  const names = { provider: "postgres", adapterName: "offline" } as const;
  const adapter: SqlDriverAdapter = {
    ...names,
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    queryRaw: () => Promise.resolve(greeting),
    executeRaw: () => Promise.resolve(0),
    executeScript: () => Promise.resolve(),
    startTransaction: () => Promise.reject(new Error("There is no database to write to.")),
    dispose: () => Promise.resolve(),
  };
  const connect = () => Promise.resolve(adapter);
  return { ...names, connect, connectToShadowDb: connect };
}

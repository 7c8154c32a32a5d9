import { PrismaPg } from "@prisma/adapter-pg";
import { failingWhole } from "./postgresql-transaction";

/**
 * Prisma's adapter with scripts sent whole. As shipped, it cuts them at every semicolon, inside function
 * bodies too, and gives each piece to any connection; sent whole, a script is also one transaction.
 */
export class PostgresqlAdapter extends PrismaPg {
  constructor(url: string, use: "write" | "read" = "write") {
    super({
      connectionString: url,
      ...(use === "read" && { options: "-c default_transaction_read_only=on" }),
    });
  }

  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => failingWhole(await start(level));
    return adapter;
  }
}

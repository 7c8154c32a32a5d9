import { Prisma } from "./generated/sqlite/client";

type Cause = {
  originalCode?: string;
  originalMessage?: string;
  table?: string;
  constraint?: { index?: string; fields?: string[] };
};

/** The unique constraint that an error speaks of, by its name in PostgreSQL (`user_account_email_key`), or null. */
export function violatedUnique(error: unknown): string | null {
  const { table, constraint, originalCode } = causeOf(error);
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return null;
  if (constraint?.index !== undefined) return constraint.index;
  // SQLite names columns instead; 1555 is its code for a primary key.
  if (originalCode === "1555") return `${String(table)}_pkey`;
  return [table, ...(constraint?.fields ?? []), "key"].join("_");
}

/** The invariant of `prisma/invariants` that an error speaks of (`layer_event_immutable`), or null. */
export function violatedInvariant(error: unknown): string | null {
  const message = causeOf(error).originalMessage ?? "";
  return /invariant (\w+)|violates check constraint "(\w+)"/.exec(message)?.slice(1).find(Boolean) ?? null;
}

function causeOf(error: unknown): Cause {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return {};
  const meta = error.meta as { driverAdapterError?: { cause?: Cause } } | undefined;
  return meta?.driverAdapterError?.cause ?? {};
}

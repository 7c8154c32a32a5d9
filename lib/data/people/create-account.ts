import "server-only";
import { AppError } from "@/lib/core/app-error";
import type { NewAccount } from "@/lib/core/people/credentials";
import { newId } from "@/lib/data/new-id";
import type { Db } from "@/lib/db/client";

/** A person as an account, the password hashed already: hashing takes too long for a transaction. Returns the id. */
export async function createAccount(
  db: Db,
  { name, email }: Pick<NewAccount, "name" | "email">,
  passwordHash: string,
  isInstanceAdministrator: boolean,
): Promise<string> {
  const message = "There is an account with this email address already. Sign in with it instead.";
  if (await db.user.findUnique({ where: { email }, select: { id: true } }))
    throw new AppError("conflict", message, { email: message });
  const id = newId();
  await db.user.create({
    data: { id, name, email, passwordHash, passwordChangedAt: new Date(), isInstanceAdministrator },
  });
  return id;
}

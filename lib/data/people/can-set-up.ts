import "server-only";
import { database } from "@/lib/db/client";
import { findOneTimeLink } from "./find-one-time-link";

/** Whether this set-up link still opens the first account. */
export async function canSetUp(secret: string): Promise<boolean> {
  const { reader } = await database();
  return (await findOneTimeLink(reader, secret, "set_up")) !== null;
}

import "server-only";
import { database } from "@/lib/db/client";

/** Whether there is any account. Told to anybody: the sign-in page explains the first start. */
export async function isSetUp(): Promise<boolean> {
  const { reader } = await database();
  return (await reader.user.findFirst({ select: { id: true } })) !== null;
}

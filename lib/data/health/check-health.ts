import "server-only";
import { AppError } from "@/lib/core/app-error";
import { database } from "@/lib/db/client";

/** Whether the database answers. Told to anybody: it says nothing about what is in it. */
export async function checkHealth(): Promise<void> {
  try {
    const { reader } = await database();
    await reader.user.findFirst({ select: { id: true } });
  } catch {
    throw new AppError("unavailable", "The database does not answer.");
  }
}

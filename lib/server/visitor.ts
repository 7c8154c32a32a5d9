import "server-only";
import { headers } from "next/headers";
import type { Visitor } from "@/lib/data/people/visitor";
import { clientAddress } from "./client-address";

/** Who asks without being signed in, from a Server Action or a route. */
export async function getVisitor(): Promise<Visitor> {
  const sent = await headers();
  return { address: clientAddress(sent), userAgent: sent.get("user-agent") ?? "" };
}

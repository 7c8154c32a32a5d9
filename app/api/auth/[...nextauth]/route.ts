import nextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "@/lib/server/auth-options";

type Context = { params: Promise<{ nextauth: string[] }> };

// The options are read at each request, never while the program is being built.
const handler = (request: NextRequest, context: Context) =>
  nextAuth(request, context, authOptions()) as Promise<Response>;

export { handler as GET, handler as POST };

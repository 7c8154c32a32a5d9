import { NextResponse, type NextRequest } from "next/server";
import { contentSecurityPolicy } from "@/lib/server/content-security-policy";
import { env } from "@/lib/server/env";
import { pathHeader } from "@/lib/server/path-header";

/** Headers only. Who may do what is decided in lib/data, where no request can go around it. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");

  const forPage = new Headers(request.headers);
  forPage.set("content-security-policy", policy);
  forPage.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers: forPage } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("cross-origin-resource-policy", "same-origin");
  response.headers.set("cache-control", "private, no-store");
  if (env().isHttps) {
    // Browsers ignore these on plain http, and complain of the second.
    response.headers.set("strict-transport-security", "max-age=31536000");
    response.headers.set("cross-origin-opener-policy", "same-origin");
  }
  return response;
}

export const config = { matcher: "/((?!_next/static/|_next/image|favicon.ico|icon.svg).*)" };

import "server-only";
import { env } from "./env";

/**
 * Whether a request comes from our own pages. Browsers leave Sec-Fetch-Site out on plain http beyond localhost,
 * so there the origin must name the host that was asked, or the address we are known by.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === env().PUBLIC_URL || new URL(origin).host === headers.get("host");
}

import { beforeAll, expect, test, vi } from "vitest";
import { clientAddress } from "./client-address";
import { isSameOrigin } from "./same-origin";

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "q8Zt3rVb0LxYw6NfKc2HsJ5mUeDpAg7T");
  vi.stubEnv("PUBLIC_URL", "https://slantwise.example");
  vi.stubEnv("TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8, fd00::/8");
});

test.each<[boolean, Record<string, string>]>([
  [true, { "sec-fetch-site": "same-origin" }],
  [false, { "sec-fetch-site": "same-site" }],
  [false, { "sec-fetch-site": "cross-site", origin: "http://laptop:3000", host: "laptop:3000" }],
  [false, { "sec-fetch-site": "none" }],
  [true, { origin: "http://laptop:3000", host: "laptop:3000" }],
  [false, { origin: "http://laptop:4000", host: "laptop:3000" }],
  [true, { origin: "https://slantwise.example", host: "inside:3000" }],
  [false, { origin: "http://slantwise.example", host: "inside:3000" }],
  [false, { origin: "null", host: "laptop:3000" }],
  [false, { host: "laptop:3000" }],
])("same origin is %j of %j", (expected, headers) => {
  expect(isSameOrigin(new Headers(headers))).toBe(expected);
});

test.each([
  ["198.51.100.7", "203.0.113.9", "198.51.100.7"],
  ["127.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["::ffff:127.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["10.1.2.3", "192.0.2.66, 203.0.113.9", "203.0.113.9"],
  ["10.1.2.3", "192.0.2.66, 203.0.113.9, 10.9.9.9", "203.0.113.9"],
  ["fd00::1", "2001:db8::5", "2001:db8::5"],
  ["127.0.0.1", "nonsense", "127.0.0.1"],
  ["127.0.0.1", "", "127.0.0.1"],
  ["", "203.0.113.9", "unknown"],
])("a socket from %j that forwards for %j is counted as %j", (peer, forwarded, expected) => {
  const headers = new Headers({ "x-slantwise-peer": peer, "x-forwarded-for": forwarded });
  expect(clientAddress(headers)).toBe(expected);
});

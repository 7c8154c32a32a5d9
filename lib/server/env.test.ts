import { expect, test } from "vitest";
import { readEnv } from "./env";

const NEXTAUTH_SECRET = "q8Zt3rVb0LxYw6NfKc2HsJ5mUeDpAg7T";

test("the address follows the port, and https is told from it", () => {
  expect(readEnv({ NEXTAUTH_SECRET, PORT: "4000" })).toMatchObject({
    PUBLIC_URL: "http://localhost:4000",
    isHttps: false,
  });
  expect(readEnv({ NEXTAUTH_SECRET, PUBLIC_URL: "https://a.example/" })).toMatchObject({
    PUBLIC_URL: "https://a.example",
    isHttps: true,
  });
});

test.each([
  [undefined, "missing"],
  ["short", "shorter than 32"],
  ["changeme-changeme-changeme-changeme", "looks like an example"],
  ["your-secret-goes-here-0123456789abcdef", "looks like an example"],
  ["a".repeat(40), "looks like an example"],
])("the secret %j stops the start", (secret, reason) => {
  expect(() => readEnv({ NEXTAUTH_SECRET: secret })).toThrow(reason);
});

test("an address that is none stops the start", () => {
  expect(() => readEnv({ NEXTAUTH_SECRET, PUBLIC_URL: "slantwise" })).toThrow("PUBLIC_URL");
  expect(() => readEnv({ NEXTAUTH_SECRET, PUBLIC_URL: "javascript:alert(1)" })).toThrow("PUBLIC_URL");
});

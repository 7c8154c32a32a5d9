import { expect, test } from "vitest";
import { hashPassword, isPasswordRight } from "./passwords";

test("a hash carries its parameters and its own salt, and opens to its password alone", async () => {
  const [hash, again] = await Promise.all([hashPassword("correct horse"), hashPassword("correct horse")]);
  expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(hash).not.toBe(again);
  expect(await isPasswordRight("correct horse", hash)).toBe(true);
  expect(await isPasswordRight("correct horsf", hash)).toBe(false);
});

test("hashes made with other parameters still open", async () => {
  // scrypt("pleaseletmein", "SodiumChloride", N=16384, r=8, p=1), the third vector of RFC 7914, shortened to 32 bytes.
  const key = "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2";
  const unpadded = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
  const hash = `$scrypt$ln=14,r=8,p=1$${unpadded(Buffer.from("SodiumChloride"))}$${unpadded(Buffer.from(key, "hex"))}`;
  expect(await isPasswordRight("pleaseletmein", hash)).toBe(true);
});

test("a password typed decomposed is the one typed composed", async () => {
  expect(await isPasswordRight("cafe\u0301 au lait", await hashPassword("caf\u00e9 au lait"))).toBe(true);
});

test("without an account no password is right", async () => {
  expect(await isPasswordRight("", null)).toBe(false);
});

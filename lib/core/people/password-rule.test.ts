import { expect, test } from "vitest";
import { newPasswordSchema } from "./password-rule";

test.each(["correct horse battery", "zwölf Zeichen", "𝔲𝔫𝔦𝔠𝔬𝔡𝔢 is fine"])("%j is a password", (password) => {
  expect(newPasswordSchema.safeParse(password).success).toBe(true);
});

test.each([
  "",
  "elevenchars",
  "Password1234",
  "qwertyuiop12",
  "aaaaaaaaaaaaaaaa",
  "abababababab",
  "a\0bcdefghijklm",
  "x".repeat(201),
])("%j is none", (password) => expect(newPasswordSchema.safeParse(password).success).toBe(false));

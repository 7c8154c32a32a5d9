import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The secret that signs sessions: NEXTAUTH_SECRET, else one made once and kept in the data folder. */
export function signingSecret(dataFolder, environment = process.env) {
  if (environment.NEXTAUTH_SECRET) return environment.NEXTAUTH_SECRET;
  const file = path.join(dataFolder, "secret");
  try {
    // "wx" fails when the file exists, so two first starts can't each keep their own.
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

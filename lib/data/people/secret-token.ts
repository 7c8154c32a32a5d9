import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** A secret for a link or a session: 256 random bits, safe in an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a secret. Being random, it needs no salt and no slow hash. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

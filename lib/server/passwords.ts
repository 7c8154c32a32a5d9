import "server-only";
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";
import { turns } from "./turns";

/** 2^15 blocks take 32 MiB and some 200 ms a hash; the parameters are kept with each hash, so they may grow. */
const cost = { ln: 15, r: 8, p: 3 };
const keyBytes = 32;
const saltBytes = 16;
const phc = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Two hashes at once hold 64 MiB; more wait, so that a burst of sign-ins can't exhaust memory. */
const inTurn = turns(2);

/** A PHC string such as `$scrypt$ln=15,r=8,p=3$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const key = await derive(password, salt, cost, keyBytes);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${unpadded(salt)}$${unpadded(key)}`;
}

/** Compares with a stored hash; without one (an unknown account) it does the same work and answers false. */
export async function isPasswordRight(password: string, stored: string | null): Promise<boolean> {
  const [, ln, r, p, salt, hash] = phc.exec(stored ?? nobody) ?? [];
  if (salt === undefined || hash === undefined) throw new Error("A stored password hash can't be read.");
  const expected = Buffer.from(hash, "base64");
  const parameters = { ln: Number(ln), r: Number(r), p: Number(p) };
  const key = await derive(password, Buffer.from(salt, "base64"), parameters, expected.length);
  return timingSafeEqual(key, expected) && stored !== null;
}

const unpadded = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");

const nobody = `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${unpadded(Buffer.alloc(saltBytes))}$${unpadded(Buffer.alloc(keyBytes))}`;

function derive(password: string, salt: Buffer, { ln, r, p }: typeof cost, length: number): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** ln, r, p, maxmem: 256 * r * 2 ** ln };
  // The same characters may be typed composed or decomposed, by keyboard.
  const secret = password.normalize("NFC");
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        scrypt(secret, salt, length, options, (error, key) => {
          if (error) reject(error);
          else resolve(key);
        });
      }),
  );
}

import "server-only";
import { randomInt } from "node:crypto";

// Without letters and digits that are mistaken for each other.
const alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

/** A random name that says nothing about the person: the only one that an export carries. */
export const newPseudonym = (): string =>
  Array.from({ length: 6 }, () => alphabet.charAt(randomInt(alphabet.length))).join("");

import { sha256OfText } from "../text/sha256";

/** A name for an article that doesn't give away its stored id: 12 hexadecimal digits, the same for the same seed. */
export const derivedId = (seed: string, id: string): string =>
  sha256OfText(`${seed}\u0000${id}`).slice(0, 12);

import { v7 } from "uuid";

/** A UUIDv7. From a library, because `crypto.randomUUID` is missing on plain http. */
export const newId = (): string => v7();

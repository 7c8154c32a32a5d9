import "server-only";
import { v7 } from "uuid";

/** A UUIDv7: ids sort by when they were made. */
export const newId = (): string => v7();

import "server-only";

/** Somebody who isn't signed in: the address they are limited by, and their browser's name of itself. */
export type Visitor = { address: string; userAgent: string };

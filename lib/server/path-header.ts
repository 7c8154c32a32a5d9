import "server-only";

/** Where proxy.ts tells a page its own address, for coming back after signing in. */
export const pathHeader = "x-slantwise-path";

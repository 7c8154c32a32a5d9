import "server-only";
import { env } from "./env";

/** A link to one of our pages that can be sent to somebody. */
export const publicLink = (path: string): string => `${env().PUBLIC_URL}${path}`;

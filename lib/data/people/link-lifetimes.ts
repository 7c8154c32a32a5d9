import "server-only";

const day = 24 * 3600 * 1000;

/** How long a link may be used, in milliseconds. */
export const setUpLifetime = 7 * day;
export const invitationLifetime = 14 * day;
export const resetLifetime = 1 * day;

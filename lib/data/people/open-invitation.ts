import "server-only";

/** The condition under which an invitation can still be accepted. */
export const openInvitation = (now: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: now } });

/** Who acts: a signed-in user, read from the database at each request. */
export type Actor = { userId: string; name: string; isInstanceAdministrator: boolean; sessionId: string };

export const roles = ["owner", "reviewer", "annotator", "observer"] as const;
/** A member may hold several at once. */
export type Role = (typeof roles)[number];

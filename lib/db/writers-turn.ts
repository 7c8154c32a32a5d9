/** PostgreSQL: waits until no other transaction of ours writes, in any process, and keeps the turn to its own end. */
export const takeTurn = "SELECT pg_advisory_xact_lock(7260471)";

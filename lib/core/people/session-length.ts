/** A session lasts this long at most (30 days); its row in the database ends it earlier. */
export const sessionSeconds = 30 * 24 * 3600;

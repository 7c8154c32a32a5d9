/** What a rater said about an item: a category's name, a rank or a number; null where there is no answer. */
export type Rating = string | number;

/** Items × raters. All rows have the same length: one place for each rater, whether or not they answered. */
export type Ratings = readonly (readonly (Rating | null)[])[];

/** Counts of answers, items × categories, with the answers themselves as places in `categories`. */
export type CountedRatings = {
  categories: readonly Rating[];
  raters: number;
  /** Items that somebody rated. `places` holds −1 for no answer. */
  items: readonly { counts: readonly number[]; answers: number; places: readonly number[] }[];
};

/**
 * Counts the answers. `categories` are all that raters could have chosen, in order (the codebook's, not only those
 * used: several coefficients depend on how many there are); an answer that is not among them is added at the end.
 */
export const countRatings = (ratings: Ratings, categories: readonly Rating[]): CountedRatings => {
  const all = [...new Set([...categories, ...ratings.flat().filter((rating) => rating !== null)])];
  const items = ratings.map((row) => {
    const places = row.map((rating) => (rating === null ? -1 : all.indexOf(rating)));
    const counts = all.map((_, category) => places.filter((place) => place === category).length);
    return { counts, answers: places.filter((place) => place >= 0).length, places };
  });
  return {
    categories: all,
    raters: ratings[0]?.length ?? 0,
    items: items.filter(({ answers }) => answers > 0),
  };
};

/** The categories that occur, in numerical or alphabetical order. */
export const categoriesIn = (ratings: Ratings): Rating[] =>
  [...new Set(ratings.flat().filter((rating) => rating !== null))].sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : 1,
  );

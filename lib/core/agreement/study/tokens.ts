import { intersectStretches, type Stretch } from "../spans/stretch";

/** Stretches between white space, as far as they are counted; for a measure over tokens. */
export const tokensIn = (text: string, counted: readonly Stretch[]): Stretch[] => {
  const tokens = [...text.matchAll(/\S+/gu)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }));
  return intersectStretches(tokens, counted);
};

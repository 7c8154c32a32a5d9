const isFirstHalf = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isSecondHalf = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** Whether a UTF-16 offset stands between the two halves of a surrogate pair, inside one character. */
export const splitsPair = (text: string, offset: number): boolean =>
  isFirstHalf(text.charCodeAt(offset - 1)) && isSecondHalf(text.charCodeAt(offset));

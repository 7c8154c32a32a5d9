declare const unit: unique symbol;

/** An offset in UTF-16 code units of the canonical text: JavaScript's own, used everywhere inside. */
export type Utf16Offset = number & { readonly [unit]: "utf16" };

/** An offset in Unicode code points of the canonical text: used only at the edges, in `lib/core/formats`. */
export type CodePointOffset = number & { readonly [unit]: "codePoint" };

/** Brands a number that is known to count UTF-16 code units. */
export const utf16 = (offset: number): Utf16Offset => offset as Utf16Offset;

/** Brands a number that is known to count code points. */
export const codePoints = (offset: number): CodePointOffset => offset as CodePointOffset;

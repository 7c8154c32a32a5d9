const names = new Intl.DisplayNames("en", { type: "language" });

/** The English name of a BCP 47 tag; the tag itself where it is none. */
export function languageName(tag: string): string {
  try {
    return tag ? (names.of(tag) ?? tag) : "";
  } catch {
    return tag;
  }
}

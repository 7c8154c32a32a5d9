/** One step of a JSON pointer (RFC 6901, section 3): a key with its tildes and slashes escaped. */
export const pointerStep = (key: string | number): string =>
  String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/** The key that a step of a JSON pointer means. */
export const keyOfStep = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** A record's fields by their JSON pointers, as an article keeps what it has no room for. */
export const byPointer = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [`/${pointerStep(key)}`, value]));

/** What a record itself holds under a key, never what every object has: `constructor` is an id like any other. */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

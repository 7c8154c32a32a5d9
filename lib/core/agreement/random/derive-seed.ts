/**
 * A seed of its own for each part of a computation (FNV-1a over the parts), so that results don't depend on the
 * order or the process in which the parts are computed.
 */
export const deriveSeed = (...parts: readonly (string | number)[]): number => {
  let hash = 0x811c9dc5;
  for (const part of parts)
    for (const character of `${part}\u0000`)
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/** The name of the file that an address ends in, without its folders and `.txt`; what is no address stays as it is. */
export function nameInIri(iri: string): string {
  const step = iri.split(/[?#]/)[0]?.split("/").at(-1) ?? iri;
  return decoded(step).replace(/\.txt$/i, "");
}

/** Not every per cent sign begins an escape: files made by hand name a source as it is. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

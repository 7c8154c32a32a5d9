/** A path inside the product to go on to, or `otherwise` for anything that might lead elsewhere. */
export function localPath(path: string | undefined, otherwise: string): string {
  if (path === undefined || !path.startsWith("/") || /^\/[/\\]|[\s\\]/.test(path)) return otherwise;
  return path;
}

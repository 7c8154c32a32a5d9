/** A SHA-256 that can be read off and selected as a whole. */
export function Checksum({ value }: { value: string }) {
  return <code className="text-11 break-all text-grey select-all">{value}</code>;
}

/** A label's look in small. Decoration: its name always stands beside it. */
export function Swatch({ look }: { look: { group: number; variant: number } }) {
  return <i aria-hidden className={`swatch g${look.group} v${look.variant}`} />;
}

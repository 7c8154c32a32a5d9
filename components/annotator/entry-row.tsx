import type { ReactNode } from "react";

/** A term of the entry with what is said under it. */
export function EntryRow({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-12 leading-[22px] text-grey">{term}</dt>
      <dd className="leading-[22px]">{children}</dd>
    </>
  );
}

import type { ReactNode } from "react";

/** One matter of the account page. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="font-serif text-20">{title}</h2>
      {lead ? <p className="mt-1 text-13 text-grey">{lead}</p> : null}
      <div className="mt-4">{children}</div>
    </section>
  );
}

import { useId, type ReactNode } from "react";

/** One step of the way, under its heading. */
export function Step({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <div>
        <h2 id={id} className="font-serif text-20">
          {title}
        </h2>
        {lead ? <p className="max-w-[76ch] text-12 text-grey">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}

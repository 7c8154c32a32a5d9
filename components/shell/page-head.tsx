import type { ReactNode } from "react";

/** The title of a page, one sentence about it, and its main action. */
export function PageHead({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="max-w-[62ch]">
        <h1 className="font-serif text-28 font-semibold tracking-[-0.012em]">{title}</h1>
        {lead ? <p className="mt-1 text-13 text-grey">{lead}</p> : null}
      </div>
      {children ? <div className="flex items-center gap-3">{children}</div> : null}
    </div>
  );
}

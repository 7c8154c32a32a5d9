import type { ReactNode } from "react";

/** What stands where nothing is yet: what this place is for, and what to do next. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-w-[56ch] py-10">
      <h2 className="font-serif text-20">{title}</h2>
      <div className="mt-2 flex flex-col items-start gap-4 text-13 text-grey">{children}</div>
    </div>
  );
}

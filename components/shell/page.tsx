import type { ReactNode } from "react";
import clsx from "clsx";

/** The sheet of paper that an ordinary page is written on. */
export function Page({ children, isWide = false }: { children: ReactNode; isWide?: boolean }) {
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-paper">
      <div className={clsx("mx-auto px-8 pt-8 pb-16", isWide ? "max-w-[1240px]" : "max-w-[880px]")}>
        {children}
      </div>
    </main>
  );
}

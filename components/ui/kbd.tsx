import type { ReactNode } from "react";

/** A key of the keyboard, as printed on it. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-[18px] rounded-[3px] border border-rule bg-paper px-1 text-center font-sans text-11 font-medium text-grey tabular-nums">
      {children}
    </kbd>
  );
}

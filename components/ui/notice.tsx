import type { ReactNode } from "react";
import clsx from "clsx";

type NoticeProps = { tone?: "problem" | "plain"; title?: string; children: ReactNode };

/** A message about what was just done: read out at once where it tells of a problem. */
export function Notice({ tone = "plain", title, children }: NoticeProps) {
  return (
    <div
      role={tone === "problem" ? "alert" : "status"}
      className={clsx(
        "rounded-control px-3.5 py-2.5 text-13",
        tone === "problem" ? "bg-problem-tint text-ink" : "bg-well text-ink",
      )}
    >
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}

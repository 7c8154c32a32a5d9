"use client";

import Link from "next/link";
import type { Route } from "next";
import { usePathname } from "next/navigation";
import clsx from "clsx";

/** `hasOwnKeys`: the screen reads letters itself. `pattern` (a regular expression) matches the paths of the screen, where they are more or fewer than those below `href`. */
export type ScreenLink = { name: string; href: string; pattern?: string; hasOwnKeys?: boolean };

export const isCurrent = (path: string, { href, pattern }: ScreenLink) =>
  pattern ? new RegExp(pattern).test(path) : path === href || path.startsWith(`${href}/`);

/** The screens of a project, the current one marked. */
export function ScreenLinks({ links }: { links: readonly ScreenLink[] }) {
  const path = usePathname();
  return (
    <nav aria-label="Screens" className="flex h-full gap-5 overflow-x-auto">
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href as Route}
          aria-current={isCurrent(path, link) ? "page" : undefined}
          className={clsx(
            "-mb-px flex items-center border-b-2",
            isCurrent(path, link)
              ? "border-ink font-medium text-ink"
              : "border-transparent text-grey hover:text-ink",
          )}
        >
          {link.name}
        </Link>
      ))}
    </nav>
  );
}

import Link from "next/link";
import type { Route } from "next";
import type { ReactNode } from "react";
import { GoToDialog } from "./go-to-dialog";
import { ScreenLinks, type ScreenLink } from "./screen-links";

type TopBarProps = {
  projectName?: string;
  projectHref?: string;
  note?: string | undefined;
  links?: readonly ScreenLink[];
  userName: string;
  children?: ReactNode;
};

/** The one bar of every signed-in page: where we are, the screens of the project, who we are. */
export function TopBar({ projectName, projectHref, note, links = [], userName, children }: TopBarProps) {
  return (
    <header className="flex h-[44px] flex-none items-center gap-6 border-b border-rule bg-desk px-5 text-13">
      <Link href="/projects" className="font-serif text-[17px] leading-none font-semibold tracking-[-0.01em]">
        Slantwise
      </Link>
      {projectName ? (
        <span className="max-w-[340px] min-w-0 truncate border-l border-rule pl-6 text-grey">
          <Link href={(projectHref ?? "/projects") as Route} className="hover:text-ink">
            {projectName}
          </Link>
          {note ? <span className="ml-2 text-grey-2">{note}</span> : null}
        </span>
      ) : null}
      <div className="mx-auto h-full min-w-0">
        <ScreenLinks links={links} />
      </div>
      <div className="flex flex-none items-center gap-4 text-grey">
        {children}
        <GoToDialog links={links} />
        <Link href="/account" className="border-l border-rule pl-4 text-ink hover:text-accent">
          {userName}
        </Link>
      </div>
    </header>
  );
}

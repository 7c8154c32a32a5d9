import type { ReactNode } from "react";

/** A page for somebody who isn't signed in: the name, a title, one sentence, a form. */
export function AuthPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <main className="min-h-dvh bg-paper px-8 py-16">
      <div className="mx-auto max-w-[400px]">
        <p className="font-serif text-[17px] leading-none font-semibold tracking-[-0.01em]">Slantwise</p>
        <h1 className="mt-10 font-serif text-28 font-semibold tracking-[-0.012em]">{title}</h1>
        {lead ? <p className="mt-2 text-13 text-grey">{lead}</p> : null}
        <div className="mt-8">{children}</div>
      </div>
    </main>
  );
}

import type { ReactNode } from "react";
import { Leftovers } from "@/lib/browser/layer/leftovers";
import { getActor } from "@/lib/server/actor";

/** Every signed-in page: a bar on top, the page below, nothing scrolling but the page itself. */
export default async function WorkbenchLayout({ children }: { children: ReactNode }) {
  const actor = await getActor();
  return (
    <div className="flex h-dvh flex-col">
      {actor ? <Leftovers userId={actor.userId} /> : null}
      {children}
    </div>
  );
}

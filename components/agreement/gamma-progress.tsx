"use client";

import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { useExplorer } from "./explorer-context";

/** While γ is on its way: how far it is, and a way to end it. */
export function GammaProgress() {
  const { found, standing, desk, whatIf } = useExplorer();
  if (found.hasGamma) return null;
  if (standing === "cancelled")
    return (
      <p className="mt-2 flex items-center gap-3 text-12 text-grey">
        Stopped before γ was known. <Button onClick={() => desk.explore(whatIf)}>Go on</Button>
      </p>
    );
  const { done, total } = found.progress ?? { done: 0, total: found.summary?.counts.comparedArticles ?? 0 };
  return (
    <div role="status" className="mt-2 flex max-w-[420px] items-center gap-3 text-12 text-grey tabular-nums">
      <span className="flex-1">
        <Progress label="Articles compared with chance" value={done} max={total} />
      </span>
      γ of article {done} of {total}
      <Button look="quiet" onClick={desk.cancel}>
        Cancel
      </Button>
    </div>
  );
}

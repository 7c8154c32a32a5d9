"use client";

import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { Progress as Made } from "@/lib/core/work";

/** A long piece of work under way: how far it is, and a way to stop it. */
export function WorkProgress({ progress, onStop }: { progress: Made | null; onStop: () => void }) {
  const { step, done, total } = progress ?? { step: "Starting", done: 0, total: 1 };
  return (
    <div className="flex max-w-[62ch] flex-col gap-2">
      <div className="flex items-center justify-between gap-4 text-13">
        <p role="status" className="tabular-nums">
          {step}…{total > 1 ? ` ${done.toLocaleString("en")} of ${total.toLocaleString("en")}` : ""}
        </p>
        <Button onClick={onStop}>Stop</Button>
      </div>
      <Progress label={step} value={done} max={total} />
    </div>
  );
}

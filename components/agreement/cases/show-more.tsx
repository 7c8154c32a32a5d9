"use client";

import { Button } from "@/components/ui/button";

type ShowMoreProps = { shown: number; total: number; show: () => void };

/** The way to the rest of a list that begins with its first. */
export function ShowMore({ shown, total, show }: ShowMoreProps) {
  if (total <= shown) return null;
  return (
    <p className="px-6 py-4">
      <Button onClick={show}>Show more of {total.toLocaleString("en")}</Button>
    </p>
  );
}

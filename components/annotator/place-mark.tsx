import clsx from "clsx";
import { Check } from "lucide-react";
import type { QueueItem } from "./annotate-view";

export type Place = "done" | "now" | "begun" | "todo";

const placeNames: Record<Place, string> = {
  done: "Submitted",
  now: "In hand",
  begun: "Begun",
  todo: "Not begun",
};

export const placeOf = (item: QueueItem, isCurrent: boolean): Place => {
  if (isCurrent) return "now";
  if (item.isSubmitted) return "done";
  return item.spanCount === null ? "todo" : "begun";
};

/** Where an article stands, as a shape with its word. */
export function PlaceMark({ place }: { place: Place }) {
  const dot = "mx-[3px] block size-2 rounded-full";
  return (
    <span
      className="absolute top-[10px] left-5 flex h-[18px] items-center text-grey-2"
      title={placeNames[place]}
    >
      {place === "done" ? <Check size={14} strokeWidth={1.25} aria-hidden /> : null}
      {place === "now" ? <i className={clsx(dot, "bg-accent")} /> : null}
      {place === "begun" ? <i className={clsx(dot, "bg-rule-strong")} /> : null}
      {place === "todo" ? <i className={clsx(dot, "border border-rule-strong")} /> : null}
      <span className="sr-only">{placeNames[place]}</span>
    </span>
  );
}

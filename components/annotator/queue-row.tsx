import Link from "next/link";
import type { Route } from "next";
import clsx from "clsx";
import type { QueueItem } from "./annotate-view";
import { spanCountText, wordCountText } from "./annotator-text";
import { PlaceMark, placeOf } from "./place-mark";
import { articlePath } from "./queue-navigation";

/** One article of the queue: where it stands, its title, its length, what was found. */
export function QueueRow({
  item,
  isCurrent,
  projectId,
}: {
  item: QueueItem;
  isCurrent: boolean;
  projectId: string;
}) {
  const place = placeOf(item, isCurrent);
  const spans = item.spanCount === 0 ? "no spans" : spanCountText(item.spanCount ?? 0);
  return (
    <li
      className={clsx(
        "relative py-2.5 pr-5 pl-11",
        isCurrent && "bg-paper shadow-[inset_2px_0_0_var(--accent)]",
      )}
    >
      <PlaceMark place={place} />
      <Link
        href={articlePath(projectId, item.articleId) as Route}
        aria-current={isCurrent ? "page" : undefined}
        prefetch={false}
        className={clsx(
          "line-clamp-2 leading-[18px]",
          isCurrent ? "font-medium" : "hover:text-accent",
          place === "done" && "text-grey",
        )}
      >
        {item.title}
      </Link>
      <p className="mt-0.5 flex justify-between text-11 text-grey-2 tabular-nums">
        <span>{wordCountText(item.wordCount)}</span>
        <span>{item.spanCount === null ? "" : spans}</span>
      </p>
    </li>
  );
}

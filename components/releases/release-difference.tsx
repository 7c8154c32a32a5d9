import { differenceInWords } from "@/lib/core/releases/change-log";
import type { ReleaseDifference as Difference } from "@/lib/core/releases/compare-releases";

const mostShown = 50;

/** What differs between two releases: sentences, then the layers concerned. */
export function ReleaseDifference({ difference }: { difference: Difference }) {
  const { layers } = difference;
  return (
    <div className="flex flex-col gap-3">
      <ul className="list-disc pl-5">
        {differenceInWords(difference).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {layers.length > 0 ? (
        <details>
          <summary className="text-12 text-grey">Layers that differ ({layers.length})</summary>
          <ul className="mt-1 text-12 tabular-nums">
            {layers.slice(0, mostShown).map(({ articleId, layer, change }) => (
              <li key={`${articleId} ${layer}`}>
                <code>{articleId}</code>, {layer}: {change}
              </li>
            ))}
            {layers.length > mostShown ? <li>and {layers.length - mostShown} more</li> : null}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

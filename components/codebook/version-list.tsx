import type { CodebookVersionRow } from "@/lib/data/codebook/list-codebook-versions";

/** The published versions of a codebook, newest first, each with what it changed. */
export function VersionList({ versions }: { versions: readonly CodebookVersionRow[] }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="border-b border-rule-strong pb-1 text-12 font-semibold">
        Versions
      </h2>
      <ul className="tabular-nums">
        {versions.map(({ version, publishedAt, changeNote, changes }) => (
          <li key={version} className="flex gap-6 border-b border-rule py-2 text-13">
            <span className="w-20">Version {version}</span>
            <time dateTime={publishedAt} className="w-28 text-grey">
              {publishedAt.slice(0, 10)}
            </time>
            <div className="flex-1 text-grey">
              {changeNote}
              <Changes changes={changes} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ changes }: { changes: readonly string[] }) {
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-12">
        {changes.length === 1 ? "1 change" : `${changes.length} changes`}
      </summary>
      <ul className="mt-1 flex flex-col gap-0.5 text-12 text-ink">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </details>
  );
}

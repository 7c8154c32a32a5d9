import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { counted } from "@/lib/core/counted";
import type { ReleaseRow } from "@/lib/data/releases/list-releases";
import { bytesText } from "./bytes-text";
import { Checksum } from "./checksum";

/** What stands beside a release's name: whether it is out, and whether it is another one's twin. */
function Standing({ published, sameAs }: Pick<ReleaseRow, "published" | "sameAs">) {
  return (
    <span className="text-12 text-grey">
      {published ? `published ${published.at.slice(0, 10)}` : "not published"}
      {sameAs === null ? "" : `, same bytes as release ${sameAs}`}
    </span>
  );
}

/** The releases so far, newest first, each with its checksum. */
export function ReleaseList({ projectId, releases }: { projectId: string; releases: readonly ReleaseRow[] }) {
  return (
    <ol className="border-t border-rule">
      {releases.map(({ number, name, createdAt, createdBy, sha256, byteLength, counts, ...release }) => (
        <li key={number} className="flex flex-col gap-1 border-b border-rule py-3">
          <div className="flex flex-wrap items-baseline gap-x-4">
            <Link
              href={`/projects/${projectId}/exports/releases/${number}`}
              className="font-serif text-15 underline decoration-rule-strong underline-offset-4"
            >
              Release {number}: {name}
            </Link>
            <Standing {...release} />
            <a
              href={`/api/projects/${projectId}/releases/${number}`}
              className={buttonClass("line", "ml-auto")}
              download
            >
              Download
              <span className="sr-only">release {number}</span>
              <span className="text-grey">{bytesText(byteLength)}</span>
            </a>
          </div>
          <p className="text-12 text-grey tabular-nums">
            <time dateTime={createdAt}>{createdAt.slice(0, 10)}</time>, {createdBy}.{" "}
            {counted(counts.articles, "article", "articles")},{" "}
            {counted(counts.annotators, "annotator", "annotators")},{" "}
            {counted(counts.annotations, "span", "spans")}, {counts.gold.toLocaleString("en")} in gold,
            codebook version {release.codebookVersion}.
          </p>
          <Checksum value={sha256} />
        </li>
      ))}
    </ol>
  );
}

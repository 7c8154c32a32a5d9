import { KindIcon } from "@/components/adjudication/kind-icon";
import { kindNames } from "@/components/adjudication/kind-names";
import type { ClusterKind } from "@/lib/core/agreement/align/cluster";

const percent = (share: number) =>
  share < 0.001 ? "under 0.1 %" : `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

/** How the readers of a case differ, and how much of the disorder behind the number that is. */
export function CaseKind({ kind, share }: { kind: ClusterKind; share: number | null }) {
  return (
    <>
      <span className="flex items-center gap-1.5 font-medium text-ink">
        <KindIcon kind={kind} />
        {kindNames[kind]}
      </span>
      {share === null || kind === "agree" ? null : (
        <span className="tabular-nums" title="Its part of the disorder behind the number">
          {percent(share)} of disorder
        </span>
      )}
    </>
  );
}

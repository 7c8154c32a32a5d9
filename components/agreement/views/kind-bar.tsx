"use client";

import type { ClusterKind } from "@/lib/core/agreement/align/cluster";
import { AddressLink } from "../address-link";
import { opening } from "../cases/selection";
import { useExplorer } from "../explorer-context";

const order: readonly { kind: ClusterKind; name: string; fill: string }[] = [
  { kind: "agree", name: "agree", fill: "fill-accent" },
  { kind: "boundary", name: "boundary", fill: "fill-grey" },
  { kind: "label", name: "label", fill: "fill-grey-2" },
  { kind: "missed", name: "missed", fill: "fill-rule-strong" },
  { kind: "split", name: "split", fill: "fill-ink" },
];

/** All aligned spans by how their readers differ, as shares of one bar; each opens its cases. */
export function KindBar() {
  const { found } = useExplorer();
  const { kinds } = found;
  if (!kinds) return null;
  const total = order.reduce((sum, { kind }) => sum + kinds[kind], 0);
  if (total === 0) return null;
  const shares = order.map((one) => (1000 * kinds[one.kind]) / total);
  const startOf = (index: number) => shares.slice(0, index).reduce((sum, share) => sum + share, 0);
  return (
    <div className="mt-8">
      <h2 className="text-12 font-semibold tabular-nums">
        {total.toLocaleString("en")} aligned groups of spans
      </h2>
      <svg viewBox="0 0 1000 6" preserveAspectRatio="none" className="mt-2 block h-1.5 w-full" aria-hidden>
        {order.map(({ kind, fill }, index) => (
          <rect
            key={kind}
            x={startOf(index)}
            width={Math.max(0, (shares[index] ?? 0) - 2)}
            height="6"
            className={fill}
          />
        ))}
      </svg>
      <ul className="mt-1.5 flex flex-wrap gap-x-6 gap-y-1 text-12 text-grey tabular-nums">
        {order.map(({ kind, name, fill }) => (
          <li key={kind}>
            <AddressLink
              change={opening({ cases: "all", kind })}
              className="flex items-center gap-1.5 hover:underline"
            >
              <svg width="10" height="6" aria-hidden>
                <rect width="10" height="6" className={fill} />
              </svg>
              <b className="font-medium text-ink">{kinds[kind]}</b> {name}
            </AddressLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

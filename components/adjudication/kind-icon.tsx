import { ArrowLeftRight, Brackets, CircleDashed, Equal, Split, type LucideIcon } from "lucide-react";
import type { ClusterKind } from "@/lib/core/agreement/align/cluster";

const icons: Readonly<Record<ClusterKind, LucideIcon>> = {
  label: ArrowLeftRight,
  boundary: Brackets,
  missed: CircleDashed,
  split: Split,
  agree: Equal,
};

/** A kind of disagreement as a shape; its word always stands beside it. */
export function KindIcon({ kind }: { kind: ClusterKind }) {
  const Icon = icons[kind];
  return <Icon size={16} strokeWidth={1.25} aria-hidden className="flex-none" />;
}

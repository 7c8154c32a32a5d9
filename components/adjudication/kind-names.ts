import type { ClusterKind } from "@/lib/core/agreement/align/cluster";

export const kindNames: Readonly<Record<ClusterKind, string>> = {
  label: "Label",
  boundary: "Boundary",
  missed: "Missed",
  split: "Split or merged",
  agree: "Agreed",
};

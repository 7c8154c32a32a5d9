import type { DecisionReason } from "@/lib/core/annotation/article-document";

/** Why a decision was taken, in the words that the reviewer chooses from. */
export const reasonNames: Readonly<Record<DecisionReason, string>> = {
  codebook_rule: "Codebook rule applies",
  boundary_rule: "Span rule applies",
  better_label: "Another label fits better",
  not_a_device: "Not a device",
  attributed_words: "Words of a quoted source",
  ambiguous: "Both readings hold",
  codebook_gap: "The codebook is silent",
  other: "Other",
};

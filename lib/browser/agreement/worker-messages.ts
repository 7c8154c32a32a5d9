import type { AgreementData } from "@/lib/core/agreement/explore/agreement-data";
import type { ArticleAnswers } from "@/lib/core/agreement/explore/article-answers";
import type { CaseAnswer, CaseQuery, FoundCase } from "@/lib/core/agreement/explore/case-query";
import type { ExplorationStep } from "@/lib/core/agreement/explore/exploration";
import type { Table } from "@/lib/core/releases/tables/table";
import type { WhatIf } from "@/lib/core/agreement/explore/what-if";

/** An aligned case with the words around it, ready to be shown. */
export type CaseView = FoundCase & {
  title: string;
  /** The number of the paragraph, null in a blank line. */
  paragraph: number | null;
  /** The words that all lanes repeat, and where they start in the article. */
  frame: { start: number; words: string };
};
export type CasesView = Omit<CaseAnswer, "cases"> & { cases: readonly CaseView[] };

/** What the data hold beside the numbers: names and doors. */
export type OpenedData = Omit<AgreementData, "articles" | "batches"> & {
  articles: readonly { id: string; title: string }[];
  /** All annotators who submitted. */
  coders: readonly { id: string; pseudonym: string }[];
};

export type ToWorker =
  | { kind: "explore"; projectId: string; whatIf: WhatIf }
  | { kind: "cases"; projectId: string; number: number; whatIf: WhatIf; query: CaseQuery }
  | { kind: "answers"; projectId: string; number: number; whatIf: WhatIf; questionId: string }
  | { kind: "pairs"; projectId: string; number: number; whatIf: WhatIf };

export type FromWorker =
  | { kind: "opened"; data: OpenedData }
  | { kind: "step"; step: ExplorationStep }
  | { kind: "cases"; number: number; answer: CasesView }
  | { kind: "answers"; number: number; answers: readonly ArticleAnswers[] }
  | { kind: "pairs"; number: number; table: Table }
  | { kind: "problem"; message: string };

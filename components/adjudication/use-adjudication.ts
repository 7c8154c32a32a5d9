"use client";

import { useMemo, useState } from "react";
import type { LayerSession } from "@/lib/browser/layer/layer-session";
import { newId } from "@/lib/browser/layer/new-id";
import {
  adjudicationCases,
  type AdjudicationCase,
  type Reader,
} from "@/lib/core/adjudication/adjudication-case";
import type { Choice } from "@/lib/core/adjudication/choice";
import { decisionDrafts } from "@/lib/core/adjudication/decision-drafts";
import { likeliestReader } from "@/lib/core/adjudication/same-reading";
import type { ClusterKind } from "@/lib/core/agreement/align/cluster";
import type { DecisionKind, DecisionReason, Part } from "@/lib/core/annotation/article-document";
import type { AdjudicationView } from "./adjudication-view";

/** What the reviewer is about to record for the case in hand. */
export type Pending = {
  caseKey: string;
  kind: DecisionKind;
  reader: number | null;
  parts: readonly Part[];
  labelId: string;
  reason: DecisionReason;
  note: string;
};

const usualReasons: Readonly<Record<DecisionKind, DecisionReason>> = {
  accept: "codebook_rule",
  adjust: "boundary_rule",
  relabel: "better_label",
  reject: "not_a_device",
  plural: "ambiguous",
};

/** Whether the words and the label of a reader are changed before they become gold. */
export const isCorrection = (kind: DecisionKind): kind is "adjust" | "relabel" =>
  kind === "adjust" || kind === "relabel";

/** The first annotation of the reader in hand: what adjusting and relabelling start from. */
export const annotationInHand = (one: AdjudicationCase | undefined, reader: number | null) =>
  one?.readings.find((reading) => reading.reader === reader)?.annotations[0];

function pendingOf(one: AdjudicationCase): Pending {
  const standing = one.decisions[0];
  const reader = likeliestReader(one);
  const base = annotationInHand(one, reader);
  const kind = standing?.kind ?? "accept";
  return {
    caseKey: one.key,
    kind: isCorrection(kind) ? "accept" : kind,
    reader,
    parts: base?.parts ?? [],
    labelId: base?.labelId ?? "",
    reason: standing?.reason ?? usualReasons.accept,
    note: standing?.note ?? "",
  };
}

/** The cases of the article, the one in hand, and what is about to be recorded for it. */
export function useAdjudication(view: AdjudicationView, session: LayerSession) {
  const { document } = session;
  const cases = useMemo(() => {
    const sources = new Map(document.sources.map((annotation) => [annotation.id, annotation]));
    const readers: Reader[] = view.readers.map(({ number, annotationIds }) => ({
      number,
      annotations: annotationIds.flatMap((id) => sources.get(id) ?? []),
    }));
    return adjudicationCases(readers, document.layer.decisions);
  }, [document.sources, document.layer.decisions, view.readers]);

  const [kind, setKind] = useState<ClusterKind | null>(null);
  const shown = kind === null ? cases : cases.filter((one) => one.kind === kind);
  const [wantedKey, setWantedKey] = useState<string | null>(
    () => cases.find(({ start, end }) => view.at !== null && start <= view.at && view.at < end)?.key ?? null,
  );
  const current =
    shown.find(({ key }) => key === wantedKey) ?? shown.find(({ state }) => state !== "decided") ?? shown[0];
  const [edited, setEdited] = useState<Pending | null>(null);
  const pending = current ? (edited?.caseKey === current.key ? edited : pendingOf(current)) : null;
  const [problem, setProblem] = useState<string | null>(null);

  function patch(change: Partial<Pending>) {
    setProblem(null);
    if (pending) setEdited({ ...pending, ...change });
  }

  function chooseKind(chosen: DecisionKind) {
    const base = annotationInHand(current, pending?.reader ?? null);
    const start = { parts: base?.parts ?? [], labelId: base?.labelId ?? "" };
    // Going from edges to label keeps what was moved, so that both can be changed at once.
    const isFurther = pending && isCorrection(pending.kind) && isCorrection(chosen);
    patch({ kind: chosen, reason: usualReasons[chosen], ...(isFurther ? {} : start) });
  }

  function chooseReader(reader: number) {
    const base = annotationInHand(current, reader);
    if (base)
      patch({
        reader,
        parts: base.parts,
        labelId: base.labelId,
        ...(pending?.kind === "reject" || pending?.kind === "plural"
          ? { kind: "accept", reason: usualReasons.accept }
          : {}),
      });
  }

  function go(step: 1 | -1) {
    const at = current ? shown.indexOf(current) : -1;
    const next = shown[at + step];
    if (next) open(next.key);
  }

  function open(key: string) {
    setProblem(null);
    setWantedKey(key);
  }

  /** Withdraws what stands on the cases and records the choice on each, as one step of undo. */
  function perform(
    decided: readonly { one: AdjudicationCase; choice: Choice }[],
    reason: DecisionReason,
    note: string,
  ) {
    const chosen = decided.map(({ one, choice }) => ({ one, choice: { ...choice, reason, note } }));
    const drafts = decisionDrafts(chosen, document, newId);
    const performed = session.perform(drafts);
    setProblem(performed.ok ? null : performed.error.message);
    return performed.ok;
  }

  function record() {
    if (!current || !pending) return;
    const choice = choiceOf(pending);
    if (!choice) {
      setProblem("Choose a reader first: press a digit.");
      return;
    }
    const at = shown.indexOf(current);
    if (!perform([{ one: current, choice }], pending.reason, pending.note)) return;
    setEdited(null);
    const rest = [...shown.slice(at + 1), ...shown.slice(0, at)];
    setWantedKey((rest.find(({ state }) => state !== "decided") ?? shown[at + 1] ?? current).key);
  }

  const agreed = cases.filter((one) => one.kind === "agree" && one.state !== "decided");

  function acceptAgreed() {
    const decided = agreed.flatMap((one) => {
      const reader = likeliestReader(one);
      return reader === null ? [] : [{ one, choice: { kind: "accept" as const, reader } }];
    });
    perform(decided, "codebook_rule", "");
  }

  return {
    cases,
    shown,
    kind,
    setKind,
    current,
    pending,
    problem,
    agreed,
    patch,
    chooseKind,
    chooseReader,
    go,
    open,
    record,
    acceptAgreed,
  };
}

export type AdjudicationState = ReturnType<typeof useAdjudication>;

/** The choice that a pending decision makes; null while it lacks its reader. */
export function choiceOf({ kind, reader, parts, labelId }: Pending): Choice | null {
  if (kind === "reject" || kind === "plural") return { kind };
  if (reader === null) return null;
  return isCorrection(kind) ? { kind, reader, parts, labelId } : { kind, reader };
}

"use client";

import { useState } from "react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { Codebook, Label } from "@/lib/core/codebook/codebook";
import { droppedLabels } from "@/lib/core/codebook/dropped-labels";
import type { LabelMoves } from "@/lib/core/codebook/label-moves";
import { validateCodebook } from "@/lib/core/codebook/validate-codebook";
import { withoutLabel } from "@/lib/core/codebook/without-label";
import { DroppedLabelList } from "./dropped-label-list";
import { idForName } from "./label-draft";
import { LabelForm } from "./label-form";
import { LabelPicker } from "./label-picker";

export type Outcome = { ok: true; value: string } | { ok: false; message: string };

export type CodebookDraftProps = {
  /** The version that the draft follows. */
  current: Codebook;
  initial: Codebook;
  /** Spans that bear a label of the current version, by its id; null where that isn't told. */
  uses: Readonly<Record<string, number>> | null;
  hasDraft: boolean;
  save: (codebook: Codebook) => Promise<Outcome>;
  publish: (changeNote: string, moves: LabelMoves) => Promise<Outcome>;
  /** What came of the last saving or publishing. */
  outcome: Outcome | null;
  onOutcome: (outcome: Outcome | null) => void;
};

const emptyLabel = (id: string, groupIds: readonly string[]): Label => ({
  id,
  name: "",
  definition: "",
  spanRule: "",
  positive: [],
  nearMisses: [],
  groupIds,
  key: null,
  mapsTo: {},
  note: "",
});

/** The next version of a codebook as it is written. */
export function CodebookDraft({
  current,
  initial,
  uses,
  hasDraft,
  save,
  publish,
  outcome,
  onOutcome,
}: CodebookDraftProps) {
  const router = useRouter();
  const [codebook, setCodebook] = useState(initial);
  const [chosenId, setChosenId] = useState(initial.labels[0]?.id ?? null);
  const [changeNote, setChangeNote] = useState("");
  const [isSaved, setIsSaved] = useState(hasDraft);
  const [moves, setMoves] = useState<LabelMoves>({});

  const checked = validateCodebook(codebook);
  const problems = checked.ok ? [] : checked.error;
  const problemsOf = (index: number) =>
    Object.fromEntries(
      problems
        .filter(({ field }) => field.startsWith(`labels.${index}.`))
        .map(({ field, message }) => [field.split(".")[2] ?? "", message]),
    );
  const otherProblem = problems.find(({ field }) => !/^labels\.\d+\./.test(field));
  const refusedIds = codebook.labels
    .filter((_, index) => Object.keys(problemsOf(index)).length > 0)
    .map(({ id }) => id);
  const chosenIndex = codebook.labels.findIndex(({ id }) => id === chosenId);
  const chosen = codebook.labels[chosenIndex];
  const dropped = droppedLabels(current, codebook);
  const moved = dropped.filter(({ id }) => !uses || (uses[id] ?? 0) > 0);
  const isMoveMissing = moved.some(({ id }) => !moves[id]);

  function changeTo(next: Codebook) {
    setIsSaved(false);
    onOutcome(null);
    setCodebook(next);
  }
  const change = (labels: readonly Label[]) => changeTo({ ...codebook, labels });

  function add() {
    const id = idForName(
      "new label",
      codebook.labels.map((label) => label.id),
    );
    change([...codebook.labels, emptyLabel(id, chosen?.groupIds ?? [])]);
    setChosenId(id);
  }

  async function run(work: () => Promise<Outcome>) {
    const received = await work();
    onOutcome(received);
    if (received.ok) setIsSaved(true);
    router.refresh();
  }

  const movesOf = (labels: readonly Label[]): LabelMoves =>
    Object.fromEntries(labels.map(({ id }) => [id, moves[id] ?? ""]));

  return (
    <div className="flex flex-col gap-6">
      <div className="grid grid-cols-1 gap-8 md:grid-cols-[240px_minmax(0,1fr)]">
        <LabelPicker
          codebook={codebook}
          chosenId={chosenId}
          refusedIds={refusedIds}
          onChoose={setChosenId}
          onAdd={add}
        />
        {chosen ? (
          <div className="flex flex-col gap-4">
            <LabelForm
              key={chosen.id}
              label={chosen}
              groups={codebook.groups}
              errors={problemsOf(chosenIndex)}
              onChange={(label) =>
                change(codebook.labels.map((other) => (other.id === label.id ? label : other)))
              }
            />
            <div>
              <Button
                look="quiet"
                onClick={() => {
                  changeTo(withoutLabel(codebook, chosen.id));
                  setChosenId(codebook.labels.find(({ id }) => id !== chosen.id)?.id ?? null);
                }}
              >
                Remove this label
              </Button>
            </div>
          </div>
        ) : null}
      </div>
      {dropped.length > 0 ? (
        <DroppedLabelList
          dropped={dropped}
          kept={codebook.labels}
          uses={uses}
          moves={moves}
          onChange={setMoves}
        />
      ) : null}
      {otherProblem ? <Notice tone="problem">{otherProblem.message}</Notice> : null}
      {outcome ? (
        <Notice tone={outcome.ok ? "plain" : "problem"}>
          {outcome.ok ? outcome.value : outcome.message}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-end gap-4 border-t border-rule pt-5">
        <Button disabled={problems.length > 0} onClick={() => void run(() => save(codebook))}>
          Save draft
        </Button>
        <div className="min-w-72 flex-1">
          <TextField
            label="What changed"
            hint="Stands in the list of versions."
            value={changeNote}
            onChange={(event) => setChangeNote(event.target.value)}
          />
        </div>
        <Button
          look="ink"
          disabled={!isSaved || isMoveMissing}
          onClick={() => void run(() => publish(changeNote, movesOf(moved)))}
        >
          Publish version {codebook.version}
        </Button>
      </div>
      {isSaved ? null : <p className="text-12 text-grey">Save the draft before you publish it.</p>}
    </div>
  );
}

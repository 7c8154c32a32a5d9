import { memo } from "react";
import type { SpanFacts } from "@/lib/browser/editor/span-facts";
import type { Label } from "@/lib/core/codebook/codebook";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import { spokenSpan } from "./annotator-text";
import { SpanRow } from "./span-row";

type SpanRowsProps = {
  idPrefix: string;
  facts: readonly SpanFacts[];
  firstIndex: number;
  count: number;
  labelOf: (labelId: string) => Label | undefined;
  lookOf: (labelId: string) => LabelLook;
  activeId: string | null;
};

/** Some rows of the list, drawn anew only where one of them changed. */
export const SpanRows = memo(function SpanRows(props: SpanRowsProps) {
  const { idPrefix, facts, firstIndex, count, labelOf, lookOf, activeId } = props;
  return facts.map((each, at) => {
    const { id, labelId } = each.annotation;
    const name = labelOf(labelId)?.name ?? labelId;
    return (
      <SpanRow
        key={id}
        id={`${idPrefix}-${id}`}
        facts={each}
        spoken={spokenSpan(each, firstIndex + at, count, name)}
        labelName={name}
        look={lookOf(labelId)}
        isActive={id === activeId}
      />
    );
  });
});

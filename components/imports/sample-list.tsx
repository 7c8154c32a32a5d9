import { Swatch } from "@/components/ui/swatch";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import type { Sample } from "@/lib/core/imports/draw-samples";
import { layerKindNames } from "./layer-kind-names";

type SampleListProps = { samples: readonly Sample[]; looks: ReadonlyMap<string, LabelLook> };

const plain: LabelLook = { group: 1, variant: 1 };

/** Spans as they will look, each in the words around it. */
export function SampleList({ samples, looks }: SampleListProps) {
  const lookOf = (labelId: string) => looks.get(labelId) ?? plain;
  return (
    <ol className="grid gap-x-8 lg:grid-cols-2" aria-label="Samples">
      {samples.map(({ key, article, coder, kind, labelId, label, pieces }) => (
        <li key={key} className="border-t border-rule py-3">
          <p className="mb-1 flex items-center gap-2 text-12">
            <Swatch look={lookOf(labelId)} />
            <span className="font-medium">{label}</span>
            <span className="truncate text-grey">
              {kind === "annotator" ? coder : `${layerKindNames[kind]}, ${coder}`}, in {article}
            </span>
          </p>
          <p dir="auto" className="font-serif text-15 leading-6">
            {pieces.map(({ words, labelId: own, isSample }, index) => {
              if (own === null) return <span key={index}>{words}</span>;
              const { group, variant } = lookOf(own);
              const className = `bg-transparent text-ink marked g${group} v${variant}`;
              return isSample ? (
                <mark key={index} className={className}>
                  {words}
                </mark>
              ) : (
                <span key={index} className={className}>
                  {words}
                </span>
              );
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}

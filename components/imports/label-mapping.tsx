import { controlClass } from "@/components/ui/field";
import { Swatch } from "@/components/ui/swatch";
import type { Codebook } from "@/lib/core/codebook/codebook";
import type { LabelLook } from "@/lib/core/codebook/label-look";
import type { LabelUse } from "@/lib/core/imports/data-set-summary";
import type { LabelTarget } from "@/lib/core/imports/import-mapping";

type LabelMappingProps = {
  uses: readonly LabelUse[];
  codebook: Codebook;
  looks: ReadonlyMap<string, LabelLook>;
  targets: Readonly<Record<string, LabelTarget>>;
  onChange: (labelId: string, target: LabelTarget) => void;
};

const valueOf = (target: LabelTarget | undefined) =>
  typeof target === "object" ? `to:${target.to}` : (target ?? "leave out");
const targetOf = (value: string): LabelTarget =>
  value.startsWith("to:") ? { to: value.slice(3) } : value === "add" ? "add" : "leave out";

/** Each label of the files, and what it becomes in the project's codebook. */
export function LabelMapping({ uses, codebook, looks, targets, onChange }: LabelMappingProps) {
  return (
    <table className="w-full text-left" aria-label="Labels">
      <thead>
        <tr className="border-b border-rule text-12 text-grey">
          <th className="py-1 pr-4 font-normal">In the files</th>
          <th className="py-1 pr-4 text-right font-normal">Spans</th>
          <th className="py-1 pr-4 font-normal">For example</th>
          <th className="w-72 py-1 font-normal">Becomes</th>
        </tr>
      </thead>
      <tbody>
        {uses.map(({ id, name, spans, example }) => (
          <tr key={id} className="border-b border-rule align-baseline">
            <th scope="row" className="py-1.5 pr-4 font-normal">
              <span className="flex items-center gap-2">
                <Swatch look={looks.get(id) ?? { group: 1, variant: 1 }} />
                {name}
              </span>
            </th>
            <td className="py-1.5 pr-4 text-right tabular-nums">{spans.toLocaleString("en")}</td>
            <td className="max-w-64 truncate py-1.5 pr-4 font-serif text-grey" dir="auto">
              {example}
            </td>
            <td className="py-1.5">
              <select
                aria-label={`${name} becomes`}
                className={controlClass}
                value={valueOf(targets[id])}
                onChange={({ target }) => onChange(id, targetOf(target.value))}
              >
                <option value="add">a new label of the codebook</option>
                <option value="leave out">nothing: leave these spans out</option>
                {codebook.labels.map((label) => (
                  <option key={label.id} value={`to:${label.id}`}>
                    {label.name}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { controlClass } from "@/components/ui/field";
import type { CoderUse } from "@/lib/core/imports/data-set-summary";
import type { CoderTarget } from "@/lib/core/imports/import-mapping";
import type { KnownCoder } from "@/lib/data/imports/read-import-choices";
import { layerKindNames } from "./layer-kind-names";

type CoderMappingProps = {
  uses: readonly CoderUse[];
  known: readonly KnownCoder[];
  targets: Readonly<Record<string, CoderTarget>>;
  onChange: (key: string, target: CoderTarget) => void;
};

const kinds = [
  ["annotator", "an annotator’s layers"],
  ["adjudicator", "gold"],
  ["key", "a training key"],
  ["suggestion", "suggestions"],
  ["leave out", "nothing: leave these layers out"],
] as const;

/** Each annotator of the files: what their layers become, and whose. */
export function CoderMapping({ uses, known, targets, onChange }: CoderMappingProps) {
  return (
    <table className="w-full text-left" aria-label="Annotators">
      <thead>
        <tr className="border-b border-rule text-12 text-grey">
          <th className="py-1 pr-4 font-normal">In the files</th>
          <th className="py-1 pr-4 text-right font-normal">Articles</th>
          <th className="py-1 pr-4 text-right font-normal">Spans</th>
          <th className="w-60 py-1 pr-4 font-normal">Becomes</th>
          <th className="w-60 py-1 font-normal">By</th>
        </tr>
      </thead>
      <tbody>
        {uses.map(({ key, name, kind, layers, spans }) => {
          const target = targets[key] ?? { as: kind, who: "new" };
          return (
            <tr key={key} className="border-b border-rule align-baseline">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {name} <span className="text-12 text-grey">{layerKindNames[kind]}</span>
              </th>
              <td className="py-1.5 pr-4 text-right tabular-nums">{layers.toLocaleString("en")}</td>
              <td className="py-1.5 pr-4 text-right tabular-nums">{spans.toLocaleString("en")}</td>
              <td className="py-1.5 pr-4">
                <select
                  aria-label={`Layers of ${name} become`}
                  className={controlClass}
                  value={target.as}
                  onChange={(event) =>
                    onChange(key, { ...target, as: event.target.value as CoderTarget["as"] })
                  }
                >
                  {kinds.map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </td>
              <td className="py-1.5">
                <select
                  aria-label={`${name} is`}
                  className={controlClass}
                  disabled={target.as === "leave out"}
                  value={target.who}
                  onChange={(event) =>
                    onChange(key, { ...target, who: event.target.value as CoderTarget["who"] })
                  }
                >
                  <option value="new">a new pseudonym</option>
                  {known.map((coder) => (
                    <option key={coder.who} value={coder.who}>
                      {coder.name}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

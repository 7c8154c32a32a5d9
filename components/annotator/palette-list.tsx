import clsx from "clsx";
import { Kbd } from "@/components/ui/kbd";
import { Swatch } from "@/components/ui/swatch";
import type { PaletteGroup } from "@/lib/browser/editor/palette-columns";
import type { LabelLook } from "@/lib/core/codebook/label-look";

type PaletteListProps = {
  id: string;
  columns: readonly (readonly PaletteGroup[])[];
  currentId: string | null;
  lookOf: (labelId: string) => LabelLook;
  onHover: (labelId: string) => void;
  onChoose: (labelId: string) => void;
};

/** The labels in two columns, by group; the keyboard stays in the field above. */
export function PaletteList({ id, columns, currentId, lookOf, onHover, onChoose }: PaletteListProps) {
  const isEmpty = columns.every((column) => column.length === 0);
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label="Labels"
      className="grid max-h-[360px] grid-cols-2 gap-x-2 overflow-y-auto px-1.5 pt-1 pb-2"
      onMouseDown={(event) => event.preventDefault()}
    >
      {isEmpty ? (
        <p className="col-span-2 px-2 py-1.5 text-grey">No label has these words in its name.</p>
      ) : null}
      {columns.map((groups, at) => (
        <div key={at} role="presentation" className="min-w-0">
          {groups.map(({ name, labels }) => (
            <div key={name} role="group" aria-label={name || "Labels, continued"}>
              <div aria-hidden className="min-h-6 px-2 pt-1.5 pb-0.5 text-11 font-medium text-grey-2">
                {name}
              </div>
              {labels.map((label) => (
                <div
                  key={label.id}
                  id={`${id}-${label.id}`}
                  role="option"
                  aria-selected={label.id === currentId}
                  className={clsx(
                    "flex h-6 cursor-pointer items-center gap-2 rounded-control pr-1.5 pl-2 whitespace-nowrap",
                    label.id === currentId && "bg-accent-tint",
                  )}
                  onMouseMove={() => onHover(label.id)}
                  onClick={() => onChoose(label.id)}
                >
                  <Swatch look={lookOf(label.id)} />
                  <span className="flex-1 truncate">{label.name}</span>
                  {label.key ? <Kbd>{label.key}</Kbd> : null}
                </div>
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

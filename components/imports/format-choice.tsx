import { Select } from "@/components/ui/select";
import type { DataSet } from "@/lib/core/imports/read-data-set";

export type FormatName = { id: string; name: string };

type FormatChoiceProps = {
  formats: readonly FormatName[];
  data: DataSet | null;
  chosen: string | null;
  onChoose: (formatId: string | null) => void;
};

/** The format that was told from the files and by what, or another one chosen by name. */
export function FormatChoice({ formats, data, chosen, onChoose }: FormatChoiceProps) {
  const told = data?.detected;
  const toldName = formats.find(({ id }) => id === told?.formatId)?.name;
  return (
    <div className="max-w-[62ch]">
      <Select
        label="Format"
        value={chosen ?? ""}
        onChange={({ target }) => onChoose(target.value || null)}
        hint={told ? `Recognised by ${told.reason}.` : undefined}
      >
        <option value="">{toldName ? `${toldName} (recognised)` : "as the files tell"}</option>
        {formats.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}

"use client";

import { useState } from "react";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Label, LabelGroup } from "@/lib/core/codebook/codebook";
import { examplesFromText, examplesToText, nearMissesFromText, nearMissesToText } from "./label-draft";

type LabelFormProps = {
  label: Label;
  groups: readonly LabelGroup[];
  /** Messages by field of the label. */
  errors: Readonly<Record<string, string>>;
  onChange: (label: Label) => void;
};

/** Everything a label says, to be written. The texts of examples are kept as typed until they are left. */
export function LabelForm({ label, groups, errors, onChange }: LabelFormProps) {
  const [examples, setExamples] = useState(examplesToText(label));
  const [nearMisses, setNearMisses] = useState(nearMissesToText(label));
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-[1fr_180px_72px] gap-4">
        <TextField
          label="Name"
          error={errors["name"]}
          value={label.name}
          onChange={(event) => onChange({ ...label, name: event.target.value })}
        />
        <Select
          label="Group"
          error={errors["groupIds"]}
          value={label.groupIds[0] ?? ""}
          onChange={(event) =>
            onChange({ ...label, groupIds: event.target.value ? [event.target.value] : [] })
          }
        >
          <option value="">None</option>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <TextField
          label="Key"
          error={errors["key"]}
          maxLength={1}
          value={label.key ?? ""}
          onChange={(event) => onChange({ ...label, key: event.target.value.toLowerCase() || null })}
        />
      </div>
      <TextArea
        label="Definition"
        error={errors["definition"]}
        value={label.definition}
        onChange={(event) => onChange({ ...label, definition: event.target.value })}
      />
      <TextField
        label="Span rule"
        hint="What the span takes in and what it leaves out."
        error={errors["spanRule"]}
        value={label.spanRule}
        onChange={(event) => onChange({ ...label, spanRule: event.target.value })}
      />
      <TextArea
        label="Examples"
        hint="One a line, short phrases."
        error={errors["positive"]}
        value={examples}
        onChange={(event) => {
          setExamples(event.target.value);
          onChange({ ...label, positive: examplesFromText(event.target.value) });
        }}
      />
      <TextArea
        label="Near misses"
        hint="One a line: the words → why they don’t count."
        error={errors["nearMisses"]}
        value={nearMisses}
        onChange={(event) => {
          setNearMisses(event.target.value);
          onChange({ ...label, nearMisses: nearMissesFromText(event.target.value) });
        }}
      />
    </div>
  );
}

"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/text-field";

const shares = [
  ["train", "Train, %", 70],
  ["development", "Development, %", 10],
  ["test", "Test, %", 20],
] as const;

/** Whether there are splits, how large, and from which seed. */
export function SplitChoice({ error }: { error: string | undefined }) {
  const [isSplit, setIsSplit] = useState(false);
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-medium">Splits</legend>
      <Checkbox
        name="isSplit"
        checked={isSplit}
        onChange={({ target }) => setIsSplit(target.checked)}
        label="Split into train, development and test"
        hint="By article, stratified by outlet and label; near-duplicates stay together."
      />
      {isSplit ? (
        <div className="mt-2 ml-6 grid grid-cols-4 gap-3">
          {shares.map(([name, label, share]) => (
            <TextField
              key={name}
              name={name}
              label={label}
              type="number"
              min={0}
              max={100}
              defaultValue={share}
            />
          ))}
          <TextField name="seed" label="Seed" type="number" min={0} defaultValue={1} />
        </div>
      ) : null}
      {error ? (
        <p role="alert" className="text-12 font-medium text-problem">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

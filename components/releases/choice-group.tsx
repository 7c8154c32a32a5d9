import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";

type Choice = { value: string; label: string; hint?: string | undefined };
type ChoiceGroupProps = {
  legend: string;
  name: string;
  kind?: "checkbox" | "radio";
  choices: readonly Choice[];
  chosen: readonly string[];
  hint?: ReactNode;
  error?: string | undefined;
  columns?: boolean;
};

/** Boxes or radio buttons that answer one question, with the reason why the answer was refused. */
export function ChoiceGroup({ legend, name, kind = "checkbox", choices, chosen, ...more }: ChoiceGroupProps) {
  const { hint, error, columns = false } = more;
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-medium">{legend}</legend>
      {hint ? <p className="mb-1 text-12 text-grey">{hint}</p> : null}
      <div className={columns ? "grid grid-cols-2 gap-x-4 sm:grid-cols-3" : "flex flex-col"}>
        {choices.map(({ value, label, hint: own }) => (
          <Checkbox
            key={value}
            kind={kind}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            label={label}
            hint={own}
          />
        ))}
      </div>
      {error ? (
        <p role="alert" className="text-12 font-medium text-problem">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

import type { ValueFieldProps } from "./question";

/** Any number of several answers. */
export function ChoicesField({
  question,
  value,
  isDisabled,
  onChange,
  id,
}: ValueFieldProps & { id: string }) {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const toggle = (one: string) => {
    const next = question.choices
      .map((choice) => choice.value)
      .filter((each) => (each === one) !== chosen.includes(each));
    onChange(next.length > 0 ? next : null);
  };
  return (
    <div role="group" aria-labelledby={`${id}-label`} className="flex flex-wrap gap-x-3 gap-y-0.5">
      {question.choices.map((choice) => (
        <label key={choice.value} className="flex min-h-6 items-center gap-1.5 text-12">
          <input
            type="checkbox"
            className="accent-accent"
            checked={chosen.includes(choice.value)}
            disabled={isDisabled}
            onChange={() => toggle(choice.value)}
          />
          {choice.name}
        </label>
      ))}
    </div>
  );
}

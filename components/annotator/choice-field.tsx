import type { ValueFieldProps } from "./question";
import { smallControl } from "./small-control";

/** One of several answers, or none yet. */
export function ChoiceField({ question, value, isDisabled, onChange, id }: ValueFieldProps & { id: string }) {
  const choices =
    question.type === "boolean"
      ? [
          { value: "true", name: "Yes" },
          { value: "false", name: "No" },
        ]
      : question.choices;
  const answer = (chosen: string) => (question.type === "boolean" ? chosen === "true" : chosen);
  return (
    <select
      id={id}
      className={smallControl}
      aria-describedby={`${id}-hint`}
      aria-required={question.isRequired}
      disabled={isDisabled}
      value={value === undefined ? "" : String(value)}
      onChange={({ target }) => onChange(target.value === "" ? null : answer(target.value))}
    >
      <option value="">Not answered</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

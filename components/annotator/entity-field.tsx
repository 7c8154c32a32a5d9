"use client";

import { useState } from "react";
import { NewEntity } from "./new-entity";
import type { ValueFieldProps } from "./question";
import { smallControl } from "./small-control";

const isNew = "new";

/** Entities of the article to choose from, one or several, and a way to name a new one. */
export function EntityField({
  question,
  value,
  entities,
  isDisabled,
  onChange,
  onNewEntity,
  id,
}: ValueFieldProps & { id: string }) {
  const [isNaming, setNaming] = useState(false);
  const chosen =
    typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  const isSeveral = question.type === "entities";
  const options = [
    ...question.choices,
    ...entities.map((entity) => ({ value: entity.id, name: entity.name })),
  ];
  const offered = isSeveral ? options.filter((option) => !chosen.includes(option.value)) : options;

  function choose(picked: string) {
    if (picked === isNew) {
      setNaming(true);
      return;
    }
    if (!isSeveral) {
      onChange(picked === "" ? null : picked);
      return;
    }
    if (picked !== "") onChange([...chosen, picked]);
  }

  if (isNaming)
    return (
      <NewEntity
        onName={(name) => {
          setNaming(false);
          onNewEntity(name);
        }}
        onDrop={() => setNaming(false)}
      />
    );
  return (
    <>
      {isSeveral && chosen.length > 0 ? (
        <ul className="mb-1 text-12">
          {chosen.map((each) => {
            const name = options.find((option) => option.value === each)?.name ?? each;
            const others = chosen.filter((other) => other !== each);
            return (
              <li key={each} className="flex items-center justify-between gap-2">
                <span className="truncate">{name}</span>
                <button
                  type="button"
                  className="min-h-6 text-grey-2 hover:text-ink"
                  aria-label={`Take out ${name}`}
                  disabled={isDisabled}
                  onClick={() => onChange(others.length > 0 ? others : null)}
                >
                  take out
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <select
        id={id}
        className={smallControl}
        aria-describedby={`${id}-hint`}
        disabled={isDisabled}
        value={isSeveral ? "" : (chosen[0] ?? "")}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{isSeveral ? "Add one" : "Not answered"}</option>
        {offered.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
        <option value={isNew}>New …</option>
      </select>
    </>
  );
}

"use client";

import { useId, useState, type KeyboardEvent } from "react";
import clsx from "clsx";
import { Kbd } from "@/components/ui/kbd";
import { TextField } from "@/components/ui/text-field";

export type Place = { name: string; href: string; key?: string };

type GoToListProps = { places: readonly Place[]; onGo: (place: Place) => void };

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Places that have the typed words in their name; arrows choose, Enter goes. */
export function GoToList({ places, onGo }: GoToListProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const found = places.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()));
  const current = found[at];

  function press(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step !== undefined && found.length > 0) setAt((at + step + found.length) % found.length);
    else if (event.key === "Enter" && current) onGo(current);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <TextField
        label="Screen"
        hint="Elsewhere, g and a screen’s letter goes there at once."
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.href}` : undefined}
        data-focus-first
        autoComplete="off"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Screens" className="mt-3 flex flex-col">
        {found.map((place) => (
          <li
            key={place.href}
            id={`${id}-${place.href}`}
            role="option"
            aria-selected={place === current}
            className={clsx(
              "flex cursor-pointer items-center justify-between rounded-control px-2 py-1 text-13",
              place === current && "bg-accent-tint",
            )}
            onClick={() => onGo(place)}
          >
            {place.name}
            {place.key ? <Kbd>{`g ${place.key}`}</Kbd> : null}
          </li>
        ))}
      </ul>
      {found.length === 0 ? (
        <p className="px-2 text-13 text-grey">No screen has these words in its name.</p>
      ) : null}
    </>
  );
}

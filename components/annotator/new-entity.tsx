"use client";

import { useState } from "react";
import { smallControl } from "./small-control";

/** The name of an entity that the article has no entry for yet. */
export function NewEntity({ onName, onDrop }: { onName: (name: string) => void; onDrop: () => void }) {
  const [name, setName] = useState("");
  return (
    <input
      className={smallControl}
      aria-label="Name of the new entity"
      placeholder="Name, then Enter"
      maxLength={200}
      autoFocus
      value={name}
      onChange={({ target }) => setName(target.value)}
      onBlur={onDrop}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDrop();
        if (event.key !== "Enter" || name.trim() === "") return;
        event.preventDefault();
        onName(name.trim());
      }}
    />
  );
}

"use client";

import { useId, useRef, useState } from "react";
import { Button } from "./button";
import { controlClass } from "./field";

/** A link to be sent to somebody, shown once: in full, and copied by a button. */
export function CopyLink({ link, label }: { link: string; label: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    field.current?.select();
    // Browsers keep the clipboard from pages on plain http; there the link stands selected, ready for the keys.
    if (!("clipboard" in navigator)) return;
    await navigator.clipboard.writeText(link);
    setIsCopied(true);
  }

  return (
    <div className="mt-2 flex flex-col gap-1">
      <label htmlFor={id} className="text-12 text-grey">
        {label}
      </label>
      <div className="flex gap-2">
        <input id={id} ref={field} className={controlClass} readOnly value={link} />
        <Button onClick={copy}>{isCopied ? "Copied" : "Copy"}</Button>
      </div>
    </div>
  );
}

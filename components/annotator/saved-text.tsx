"use client";

import { useEffect, useEffectEvent, useState } from "react";

type SavedTextProps = {
  id: string;
  value: string;
  maxLength: number;
  className?: string;
  isDisabled: boolean;
  isLong?: boolean;
  onSave: (text: string) => void;
};

const pauseMs = 800;

/** A text that is saved when its writer pauses or leaves it; a change from elsewhere shows unless one writes. */
export function SavedText({ id, value, maxLength, className, isDisabled, isLong, onSave }: SavedTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = useEffectEvent(() => {
    if (draft !== null && draft !== value) onSave(draft);
  });

  useEffect(() => {
    const timer = setTimeout(() => save(), pauseMs);
    return () => clearTimeout(timer);
  }, [draft]);
  // Leaving for another span takes the field away before the pause is over.
  useEffect(() => () => save(), []);

  const shared = {
    id,
    className,
    maxLength,
    disabled: isDisabled,
    value: draft ?? value,
    onChange: ({ target }: { target: { value: string } }) => setDraft(target.value),
    onBlur: () => {
      if (draft !== null && draft !== value) onSave(draft);
      setDraft(null);
    },
  };
  return isLong ? <textarea rows={2} {...shared} /> : <input {...shared} />;
}

"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";
import { X } from "lucide-react";

type DialogProps = {
  title: string;
  description?: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A question in front of the page. The browser's own dialog keeps focus inside, returns it, closes on Escape
 * and makes the rest inert (a field marked `data-focus-first` has it first); component libraries do the same with injected styles, which our policy forbids.
 */
export function Dialog({ title, description, isOpen, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === isOpen) return;
    if (isOpen) {
      element.showModal();
      element.querySelector<HTMLElement>("[data-focus-first]")?.focus();
    } else element.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      className="m-auto max-h-[80vh] w-[min(560px,calc(100vw-32px))] overflow-y-auto rounded-float border border-rule bg-paper p-6 text-ink shadow-float backdrop:bg-ink/25"
    >
      {isOpen ? (
        <>
          <div className="mb-3 flex items-start justify-between gap-4">
            <h2 id={`${id}-title`} className="font-serif text-20 font-semibold">
              {title}
            </h2>
            <button
              type="button"
              className="rounded-control p-1 text-grey hover:text-ink"
              aria-label="Close"
              onClick={() => dialog.current?.close()}
            >
              <X size={16} strokeWidth={1.25} aria-hidden />
            </button>
          </div>
          {description ? (
            <p id={`${id}-description`} className="mb-4 text-13 text-grey">
              {description}
            </p>
          ) : null}
          {children}
        </>
      ) : null}
    </dialog>
  );
}

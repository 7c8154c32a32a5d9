import type { ReactNode } from "react";

type FieldProps = {
  id: string;
  label: string;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  children: ReactNode;
};

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;

/** What a control's `aria-describedby` must name for its hint and its error to be read out. */
export const describedBy = (id: string, hint: unknown, error: string | undefined) =>
  [hint ? hintId(id) : null, error ? errorId(id) : null].filter(Boolean).join(" ") || undefined;

/** A label above its control, with a hint and the reason why its value was refused. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-12 font-medium text-ink">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={hintId(id)} className="text-12 text-grey">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={errorId(id)} role="alert" className="text-12 font-medium text-problem">
          {error}
        </p>
      ) : null}
    </div>
  );
}

export const controlClass =
  "w-full rounded-control border border-rule-strong bg-paper px-2.5 py-1.5 text-13 text-ink aria-invalid:border-problem disabled:opacity-60";

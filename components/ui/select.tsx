import { useId, type ReactNode, type SelectHTMLAttributes } from "react";
import clsx from "clsx";
import { controlClass, describedBy, Field } from "./field";

type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string;
  hint?: ReactNode | undefined;
  error?: string | undefined;
};

export function Select({ label, hint, error, id, className, children, ...rest }: SelectProps) {
  const ownId = useId();
  const selectId = id ?? ownId;
  return (
    <Field id={selectId} label={label} hint={hint} error={error}>
      <select
        id={selectId}
        className={clsx(controlClass, className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(selectId, hint, error)}
        {...rest}
      >
        {children}
      </select>
    </Field>
  );
}

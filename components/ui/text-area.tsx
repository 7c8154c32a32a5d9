import { useId, type ReactNode, type TextareaHTMLAttributes } from "react";
import clsx from "clsx";
import { controlClass, describedBy, Field } from "./field";

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  label: string;
  hint?: ReactNode | undefined;
  error?: string | undefined;
};

export function TextArea({ label, hint, error, id, className, ...rest }: TextAreaProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <Field id={inputId} label={label} hint={hint} error={error}>
      <textarea
        id={inputId}
        className={clsx(controlClass, "min-h-16", className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(inputId, hint, error)}
        {...rest}
      />
    </Field>
  );
}

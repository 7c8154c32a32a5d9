import { useId, type InputHTMLAttributes, type ReactNode } from "react";

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  label: ReactNode;
  hint?: ReactNode | undefined;
};

/** A box and its words; the words are part of what can be pressed. Also a radio button, by `kind`. */
export function Checkbox({
  label,
  hint,
  kind = "checkbox",
  ...rest
}: CheckboxProps & { kind?: "checkbox" | "radio" }) {
  const id = useId();
  return (
    <div className="flex items-start gap-2.5 py-0.5">
      <input
        id={id}
        type={kind}
        className="mt-0.5 size-4 flex-none accent-accent"
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
      />
      <div>
        <label htmlFor={id} className="text-13">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-12 text-grey">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

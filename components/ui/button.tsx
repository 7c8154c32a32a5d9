import type { ButtonHTMLAttributes } from "react";
import clsx from "clsx";

type Look = "ink" | "line" | "quiet";

const looks: Record<Look, string> = {
  ink: "bg-ink text-on-ink px-3.5 py-1.5 font-medium",
  line: "border border-rule-strong px-3.5 py-[5px] hover:bg-well",
  quiet: "text-grey hover:text-ink px-1 py-0.5",
};

/** The class of a button, for links that must look like one. `ink` is the one main action of a screen. */
export const buttonClass = (look: Look, className?: string) =>
  clsx(
    "inline-flex min-h-6 items-center justify-center gap-2 rounded-control text-13 whitespace-nowrap select-none",
    "disabled:opacity-50 aria-disabled:opacity-50",
    looks[look],
    className,
  );

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look };

export function Button({ look = "line", type = "button", className, ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

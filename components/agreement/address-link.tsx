"use client";

import type { MouseEvent, ReactNode } from "react";
import { useExplorer } from "./explorer-context";
import type { AddressChange } from "./use-address";

type AddressLinkProps = {
  change: AddressChange;
  className?: string;
  title?: string | undefined;
  isCurrent?: boolean;
  children: ReactNode;
};

/** A link to the same page showing something else; opens like any link, and without asking the server. */
export function AddressLink({ change, className, title, isCurrent = false, children }: AddressLinkProps) {
  const { address } = useExplorer();
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    address.go(change);
  }
  return (
    <a
      href={address.hrefWith(change)}
      onClick={follow}
      className={className}
      title={title}
      aria-current={isCurrent ? "true" : undefined}
    >
      {children}
    </a>
  );
}

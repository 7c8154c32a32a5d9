"use client";

import clsx from "clsx";
import { AddressLink } from "./address-link";
import { useExplorer } from "./explorer-context";
import { viewOf, views } from "./views/view-names";

/** The views of the same study, one at a time. */
export function ViewLinks() {
  const { address } = useExplorer();
  const current = viewOf(address.parameters.get("view"));
  return (
    <nav aria-label="Views of agreement" className="mb-5 overflow-x-auto border-b border-rule">
      <ul className="flex gap-5 whitespace-nowrap">
        {views.map(({ key, name }) => (
          <li key={key}>
            <AddressLink
              change={{ view: key === "labels" ? null : key }}
              isCurrent={key === current}
              className={clsx(
                "-mb-px block border-b-2 pb-2.5",
                key === current
                  ? "border-ink font-medium text-ink"
                  : "border-transparent text-grey hover:text-ink",
              )}
            >
              {name}
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

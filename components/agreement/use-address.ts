"use client";

import { useCallback, useMemo } from "react";
import { usePathname, useSearchParams } from "next/navigation";

/** New values of parameters; null takes one out. */
export type AddressChange = Readonly<Record<string, string | null>>;

/** What the page shows stands in its address, so that it can be kept, sent and gone back from; the server isn't asked. */
export function useAddress() {
  const path = usePathname();
  const parameters = useSearchParams();
  const hrefWith = useCallback(
    (change: AddressChange) => {
      const next = new URLSearchParams(parameters);
      for (const [name, value] of Object.entries(change)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      const query = next.toString();
      return query === "" ? path : `${path}?${query}`;
    },
    [path, parameters],
  );
  const go = useCallback(
    (change: AddressChange) => window.history.pushState(null, "", hrefWith(change)),
    [hrefWith],
  );
  return useMemo(() => ({ parameters, hrefWith, go }), [parameters, hrefWith, go]);
}

export type Address = ReturnType<typeof useAddress>;

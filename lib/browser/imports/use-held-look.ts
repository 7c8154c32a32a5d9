import { useEffect, useState } from "react";
import type { DataSet } from "@/lib/core/imports/read-data-set";
import { lookForHeld, type HeldLook } from "./look-for-held";

type Looked = { data: DataSet; look: HeldLook | null };

/** What the project holds of a data set: undefined while that is being asked, null where it wasn't answered. */
export function useHeldLook(projectId: string, data: DataSet | null): HeldLook | null | undefined {
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (data) {
      void lookForHeld(projectId, data).then((look) => {
        if (isCurrent) setLooked({ data, look });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [projectId, data]);
  return looked !== null && looked.data === data ? looked.look : undefined;
}

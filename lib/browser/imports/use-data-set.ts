import { useCallback, useEffect, useRef, useState } from "react";
import type { FormatError } from "@/lib/core/formats/format-error";
import type { DataSet, ReadChoice } from "@/lib/core/imports/read-data-set";
import type { NamedFile } from "./dropped-files";
import { readInBrowser } from "./read-in-browser";

export type Reading =
  | { status: "nothing" }
  | { status: "reading"; articles: number }
  | { status: "read"; data: DataSet }
  | { status: "refused"; errors: readonly FormatError[] };

/** What the chosen files hold, read again whenever the choice changes; the newest choice wins. */
export function useDataSet() {
  const [reading, setReading] = useState<Reading>({ status: "nothing" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback(
    async (files: readonly NamedFile[], choice: ReadChoice): Promise<DataSet | null> => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      setReading({ status: "reading", articles: 0 });
      const onArticles = (articles: number) => setReading({ status: "reading", articles });
      const result = await readInBrowser(files, choice, onArticles, own.signal);
      if (result === null || own.signal.aborted) return null;
      setReading(
        result.ok ? { status: "read", data: result.value } : { status: "refused", errors: result.error },
      );
      return result.ok ? result.value : null;
    },
    [],
  );

  const forget = useCallback(() => {
    running.current?.abort();
    setReading({ status: "nothing" });
  }, []);
  return { reading, read, forget };
}

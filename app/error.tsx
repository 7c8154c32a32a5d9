"use client";

import { Button } from "@/components/ui/button";

/** Where a page failed that should not: what to tell, and the way to try again. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="mx-auto max-w-[56ch] px-8 py-24">
      <h1 className="font-serif text-28 font-semibold">Something went wrong</h1>
      <p className="mt-2 text-15">
        Nothing that was saved is lost. Try again; if it stays, tell your administrator
        {error.digest ? ` the reference ${error.digest}` : " what you did"}.
      </p>
      <p className="mt-4">
        <Button onClick={reset}>Try again</Button>
      </p>
    </main>
  );
}

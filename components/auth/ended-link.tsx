import Link from "next/link";
import type { ReactNode } from "react";
import { AuthPage } from "./auth-page";

/** What a link shows that was used, ended or never was. */
export function EndedLink({ children }: { children: ReactNode }) {
  return (
    <AuthPage title="This link has ended" lead={children}>
      <Link href="/sign-in" className="text-13 text-accent underline">
        Sign in
      </Link>
    </AuthPage>
  );
}

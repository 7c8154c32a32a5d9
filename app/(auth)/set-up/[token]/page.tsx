import type { Metadata } from "next";
import { AuthPage } from "@/components/auth/auth-page";
import { EndedLink } from "@/components/auth/ended-link";
import { SetUpForm } from "@/components/auth/set-up-form";
import { canSetUp } from "@/lib/data/people/can-set-up";
import { setUp } from "./actions";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage({ params }: PageProps<"/set-up/[token]">) {
  const { token } = await params;
  if (!(await canSetUp(token)))
    return (
      <EndedLink>
        If nobody has an account yet, start Slantwise again: the console shows a new link.
      </EndedLink>
    );
  return (
    <AuthPage
      title="Make the first account"
      lead="It is the administrator’s: it makes projects and helps people who forgot their password. Everybody else joins by invitation."
    >
      <SetUpForm action={setUp} token={token} />
    </AuthPage>
  );
}

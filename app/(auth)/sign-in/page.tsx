import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/auth/auth-page";
import { SignInForm } from "@/components/auth/sign-in-form";
import { localPath } from "@/lib/core/form/local-path";
import { isSetUp } from "@/lib/data/people/is-set-up";
import { getActor } from "@/lib/server/actor";
import { signIn } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next: asked } = await searchParams;
  const next = localPath(typeof asked === "string" ? asked : undefined, "/projects");
  if (await getActor()) redirect(next as Route);
  if (!(await isSetUp()))
    return (
      <AuthPage
        title="Nobody has an account yet"
        lead="The console where Slantwise was started shows a link to make the first one. Starting it again shows a new link."
      />
    );
  return (
    <AuthPage
      title="Sign in"
      lead="Forgotten your password? An administrator can give you a link to set a new one."
    >
      <SignInForm action={signIn} next={next} />
    </AuthPage>
  );
}

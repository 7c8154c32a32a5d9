import type { Metadata } from "next";
import { AuthPage } from "@/components/auth/auth-page";
import { EndedLink } from "@/components/auth/ended-link";
import { ResetForm } from "@/components/auth/reset-form";
import { readPasswordReset } from "@/lib/data/people/read-password-reset";
import { setPassword } from "./actions";

export const metadata: Metadata = { title: "New password" };

export default async function ResetPage({ params }: PageProps<"/reset/[token]">) {
  const { token } = await params;
  const user = await readPasswordReset(token);
  if (!user)
    return <EndedLink>It was used already, or has expired. Ask your administrator for a new one.</EndedLink>;
  return (
    <AuthPage
      title="Set a new password"
      lead={`For ${user.name}, ${user.email}. It ends your sessions on other devices.`}
    >
      <ResetForm action={setPassword} token={token} email={user.email} />
    </AuthPage>
  );
}

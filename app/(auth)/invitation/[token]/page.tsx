import type { Metadata } from "next";
import Link from "next/link";
import { AuthPage } from "@/components/auth/auth-page";
import { EndedLink } from "@/components/auth/ended-link";
import { JoinAsSelfForm } from "@/components/auth/join-as-self-form";
import { JoinForm } from "@/components/auth/join-form";
import { roleNames } from "@/components/projects/role-names";
import { readInvitation } from "@/lib/data/people/read-invitation";
import { getActor } from "@/lib/server/actor";
import { join, joinAsSelf } from "./actions";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ params }: PageProps<"/invitation/[token]">) {
  const { token } = await params;
  const offer = await readInvitation(token);
  if (!offer)
    return <EndedLink>It was accepted already, ended, or has expired. Ask for a new invitation.</EndedLink>;

  const actor = await getActor();
  const roles = offer.roles.map((role) => roleNames[role].toLowerCase()).join(", ");
  const lead = `${offer.invitedBy} invites you to this project as ${roles}.`;
  return (
    <AuthPage title={offer.projectName} lead={lead}>
      {actor ? (
        <JoinAsSelfForm action={joinAsSelf} token={token} name={actor.name} />
      ) : (
        <>
          <JoinForm action={join} token={token} email={offer.email} />
          <p className="mt-6 text-13 text-grey">
            You have an account already?{" "}
            <Link href={`/sign-in?next=/invitation/${token}`} className="text-accent underline">
              Sign in to join
            </Link>
          </p>
        </>
      )}
    </AuthPage>
  );
}

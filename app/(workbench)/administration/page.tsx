import type { Metadata } from "next";
import { UserTable } from "@/components/administration/user-table";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { TopBar } from "@/components/shell/top-bar";
import { listUsers } from "@/lib/data/people/list-users";
import { requireActor } from "@/lib/server/actor";
import { orNotFound } from "@/lib/server/or-not-found";
import { deactivate, offerReset, reactivate } from "./actions";

export const metadata: Metadata = { title: "Administration" };

export default async function AdministrationPage() {
  const actor = await requireActor();
  const users = await orNotFound(listUsers(actor));
  return (
    <>
      <TopBar userName={actor.name} />
      <Page>
        <PageHead
          title="Administration"
          lead="Everybody with an account here. People join by an invitation into a project; a deactivated account keeps what it made."
        />
        <UserTable users={users} ownId={actor.userId} actions={{ offerReset, deactivate, reactivate }} />
      </Page>
    </>
  );
}

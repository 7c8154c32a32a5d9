import type { Metadata } from "next";
import { NewProjectForm } from "@/components/projects/new-project-form";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { TopBar } from "@/components/shell/top-bar";
import { starterCodebooks } from "@/lib/core/codebook/starters/starter-codebooks";
import { requireActor } from "@/lib/server/actor";
import { makeProject } from "./actions";

export const metadata: Metadata = { title: "New project" };

export default async function NewProjectPage() {
  const actor = await requireActor();
  const starters = starterCodebooks.map(({ id, name, description, labels }) => ({
    id,
    name,
    description,
    labelCount: labels.length,
  }));
  return (
    <>
      <TopBar userName={actor.name} />
      <Page>
        <PageHead
          title="New project"
          lead="The codebook is a copy of your own: change its labels before anybody annotates, or publish new versions later."
        />
        <NewProjectForm starters={starters} create={makeProject} />
      </Page>
    </>
  );
}

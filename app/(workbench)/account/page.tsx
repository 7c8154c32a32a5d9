import type { Metadata } from "next";
import { cookies } from "next/headers";
import { NameForm } from "@/components/account/name-form";
import { PasswordForm } from "@/components/account/password-form";
import { Section } from "@/components/account/section";
import { Page } from "@/components/shell/page";
import { PageHead } from "@/components/shell/page-head";
import { TopBar } from "@/components/shell/top-bar";
import { ThemeChoice } from "@/components/theme/theme-choice";
import { themeCookie, themeFrom } from "@/components/theme/theme";
import { Button } from "@/components/ui/button";
import { readAccount } from "@/lib/data/people/read-account";
import { requireActor } from "@/lib/server/actor";
import { changePassword, leave, leaveEverywhere, rename } from "./actions";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const actor = await requireActor();
  const account = await readAccount(actor);
  const theme = themeFrom((await cookies()).get(themeCookie)?.value);
  const elsewhere = account.sessions - 1;
  return (
    <>
      <TopBar userName={actor.name} />
      <Page>
        <PageHead title="Your account" lead={account.email}>
          <form action={leave}>
            <Button type="submit">Sign out</Button>
          </form>
        </PageHead>
        <div className="flex max-w-[480px] flex-col gap-10">
          <Section title="Name" lead="Your colleagues see it. Exports carry a pseudonym instead.">
            <NameForm action={rename} name={account.name} />
          </Section>
          <Section title="Appearance">
            <ThemeChoice initial={theme} />
          </Section>
          <Section title="Password" lead="A new one ends your sessions on other devices.">
            <PasswordForm action={changePassword} email={account.email} />
          </Section>
          <Section
            title="Devices"
            lead={
              elsewhere === 0
                ? "You are signed in here only."
                : `You are signed in here and on ${elsewhere} other browsers.`
            }
          >
            <form action={leaveEverywhere}>
              <Button type="submit">Sign out everywhere</Button>
            </form>
          </Section>
        </div>
      </Page>
    </>
  );
}

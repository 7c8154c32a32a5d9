import "@/components/theme/globals.css";
import type { Metadata } from "next";
import { connection } from "next/server";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { themeCookie, themeFrom } from "@/components/theme/theme";

export const metadata: Metadata = {
  title: { default: "Slantwise", template: "%s · Slantwise" },
  description: "A workbench for teams who annotate media bias and framing",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Each page carries its own nonce, so none may be rendered ahead of its request.
  await connection();
  const theme = themeFrom((await cookies()).get(themeCookie)?.value);
  return (
    <html lang="en" {...(theme === "system" ? {} : { "data-theme": theme })}>
      <body>{children}</body>
    </html>
  );
}

import "server-only";
import { z } from "zod";

const examples = /^(change-?me|secret|example|your-?secret|test|password|default)+/i;

const secret = z
  .string({ error: "NEXTAUTH_SECRET is missing: start with `npm start`, which makes one, or set it." })
  .min(32, "NEXTAUTH_SECRET is shorter than 32 characters: make one with `openssl rand -base64 32`.")
  .refine((value) => !examples.test(value) && new Set(value).size >= 10, {
    error: "NEXTAUTH_SECRET looks like an example: make one with `openssl rand -base64 32`.",
  });

const publicUrl = z.url({
  protocol: /^https?$/,
  error: "PUBLIC_URL is no web address: give one such as https://slantwise.example.org.",
});

const addresses = z
  .string()
  .transform((list) => list.split(",").map((entry) => entry.trim()))
  .transform((list) => list.filter((entry) => entry !== ""));

const settings = z.object({
  NEXTAUTH_SECRET: secret,
  PUBLIC_URL: publicUrl.transform((url) => new URL(url).origin),
  TRUSTED_PROXIES: addresses,
});

export type Env = z.infer<typeof settings> & { isHttps: boolean };

let checked: Env | undefined;

/** The settings, checked at their first use; `instrumentation.ts` uses them at start, so that a bad one stops it. */
export function env(): Env {
  return (checked ??= readEnv(process.env));
}

export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = settings.safeParse({
    NEXTAUTH_SECRET: variables.NEXTAUTH_SECRET,
    PUBLIC_URL: variables.PUBLIC_URL ?? `http://localhost:${variables.PORT ?? "3000"}`,
    TRUSTED_PROXIES: variables.TRUSTED_PROXIES ?? "",
  });
  if (!result.success) throw new Error(result.error.issues.map((issue) => issue.message).join(" "));
  return { ...result.data, isHttps: result.data.PUBLIC_URL.startsWith("https:") };
}

import "server-only";

type Level = "info" | "warning" | "error";
type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One line of JSON an event. Never pass article text, notes, passwords or tokens. */
export function log(level: Level, event: string, fields: Fields = {}): void {
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...fields });
  (level === "info" ? process.stdout : process.stderr).write(`${line}\n`);
}

/** What may be logged of an error. Messages of parsers and of Prisma quote the data, so those are left out. */
export function describeError(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const quotesData = /^(Prisma|Syntax|Zod)/.test(error.name);
  return {
    error: error.name,
    code: "code" in error ? String(error.code) : undefined,
    message: quotesData ? undefined : error.message.slice(0, 300),
    at: error.stack
      ?.split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6)
      .map((line) => line.trim())
      .join(" | "),
  };
}

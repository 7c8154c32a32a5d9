import path from "node:path";
import { pathToFileURL } from "node:url";
import { AppError } from "../core/app-error";

export type DatabaseLocation =
  { dialect: "sqlite"; url: string; file: string } | { dialect: "postgresql"; url: string };

/** `DATABASE_URL`, or the embedded file in the data folder. */
export const configuredUrl = (): string =>
  process.env["DATABASE_URL"] || `file:${process.env["DATA_FOLDER"] ?? "./data"}/slantwise.db`;

/** Reads `file:` (relative to the working directory) and `postgresql:` addresses. Throws on any other. */
export function databaseLocation(url: string): DatabaseLocation {
  if (/^postgres(ql)?:\/\//.test(url)) return { dialect: "postgresql", url };
  if (!url.startsWith("file:")) {
    throw new AppError(
      "bad_request",
      `DATABASE_URL must begin with "file:" (SQLite) or "postgresql://", but begins with "${url.slice(0, url.indexOf(":") + 1)}".`,
    );
  }
  const file = path.resolve(url.slice("file:".length));
  return { dialect: "sqlite", url: pathToFileURL(file).href, file };
}

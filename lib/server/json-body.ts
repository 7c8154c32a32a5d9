import "server-only";
import type { z } from "zod";
import { AppError } from "@/lib/core/app-error";
import { parseInput } from "./parse-input";
import { readBody } from "./read-body";

/** For a route's `body`: JSON of at most `maximumBytes`, checked; anything else is refused before it is read. */
export function jsonBody<S extends z.ZodType>(schema: S, maximumBytes: number) {
  return async (request: Request): Promise<z.output<S>> => {
    const type = request.headers.get("content-type") ?? "";
    if (!/^application\/json\s*(;|$)/i.test(type))
      throw new AppError("bad_request", "This address takes JSON: send it with the type application/json.");
    return parseInput(schema, parseJson(await readBody(request, maximumBytes)), "bad_request");
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new AppError("bad_request", "The body of this request is no valid JSON in UTF-8.");
  }
}

import "server-only";
import type { NextRequest } from "next/server";
import type { z } from "zod";
import type { Actor } from "@/lib/core/access/actor";
import { AppError } from "@/lib/core/app-error";
import { answer } from "./answer";
import { clientAddress } from "./client-address";
import { parseInput } from "./parse-input";
import { limitRate, type RateLimit } from "./rate-limit";
import { requireCaller } from "./require-caller";
import { isSameOrigin } from "./same-origin";

type Shape<P, Q, B> = {
  /** The dynamic segments of the address. */
  params?: P;
  query?: Q;
  /** How the body is read: `jsonBody(schema, bytes)` or, for uploads, `formBody(bytes)`. */
  body?: (request: Request) => Promise<B>;
  limit?: RateLimit;
};

type Input<P, Q, B> = {
  request: NextRequest;
  requestId: string;
  params: z.output<P>;
  query: z.output<Q>;
  body: B;
};

type Handler = (request: NextRequest, context: { params: Promise<object> }) => Promise<Response>;

/** A route of signed-in people. `handle` calls one function of lib/data, which authorizes, and presents its answer. */
export function route<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B = undefined,
>(shape: Shape<P, Q, B>, handle: (input: Input<P, Q, B> & { actor: Actor }) => Promise<Response>): Handler {
  return (request, context) =>
    answer(request, async (requestId) => {
      refuseOtherSites(request);
      const actor = await requireCaller(request.headers);
      if (shape.limit) await limitRate(shape.limit, `user:${actor.userId}`);
      return handle({ ...(await readInput(shape, request, context)), request, requestId, actor });
    });
}

/** A route that anybody may ask, such as health. */
export function openRoute<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B = undefined,
>(shape: Shape<P, Q, B>, handle: (input: Input<P, Q, B>) => Promise<Response>): Handler {
  return (request, context) =>
    answer(request, async (requestId) => {
      refuseOtherSites(request);
      if (shape.limit) await limitRate(shape.limit, `address:${clientAddress(request.headers)}`);
      return handle({ ...(await readInput(shape, request, context)), request, requestId });
    });
}

function refuseOtherSites(request: Request): void {
  const isSafe = request.method === "GET" || request.method === "HEAD";
  if (isSafe || isSameOrigin(request.headers)) return;
  throw new AppError("forbidden", "This request does not come from a page of Slantwise.");
}

async function readInput<P extends z.ZodType, Q extends z.ZodType, B>(
  { params, query, body }: Shape<P, Q, B>,
  request: NextRequest,
  context: { params: Promise<object> },
): Promise<{ params: z.output<P>; query: z.output<Q>; body: B }> {
  const checkedParams = params?.safeParse(await context.params);
  if (checkedParams?.success === false) throw new AppError("not_found", "There is nothing at this address.");
  return {
    params: checkedParams?.data as z.output<P>,
    query: (query &&
      parseInput(query, Object.fromEntries(request.nextUrl.searchParams), "bad_request")) as z.output<Q>,
    body: (await body?.(request)) as B,
  };
}

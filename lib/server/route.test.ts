import { NextRequest } from "next/server";
import { beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/core/app-error";
import { formBody } from "./form-body";
import { jsonBody } from "./json-body";
import { openRoute } from "./route";

const url = "http://localhost:3000/api/things/7";
const context = { params: Promise.resolve({ thingId: "7" }) };
const fromHere = { "sec-fetch-site": "same-origin", "content-type": "application/json" };

const things = openRoute(
  {
    params: z.object({ thingId: z.string().max(10) }),
    body: jsonBody(z.strictObject({ name: z.string() }), 100),
  },
  ({ params, body }) => Promise.resolve(Response.json({ ...params, ...body })),
);

const post = (body: BodyInit, headers: Record<string, string> = fromHere) =>
  things(new NextRequest(url, { method: "POST", body, headers }), context);

beforeAll(() => vi.stubEnv("NEXTAUTH_SECRET", "q8Zt3rVb0LxYw6NfKc2HsJ5mUeDpAg7T"));

test("a handler gets what was checked, and its answer is nobody else’s to keep", async () => {
  const response = await post('{"name":"a"}');
  expect(await response.json()).toEqual({ thingId: "7", name: "a" });
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test.each<[number, string, string, Record<string, string>]>([
  [403, "another site", '{"name":"a"}', { ...fromHere, "sec-fetch-site": "cross-site" }],
  [403, "no origin at all", '{"name":"a"}', { "content-type": "application/json" }],
  [400, "a form’s type", '{"name":"a"}', { ...fromHere, "content-type": "text/plain" }],
  [400, "no JSON", '{"name":', fromHere],
  [400, "another shape", '{"name":1}', fromHere],
  [400, "an unknown key", '{"name":"a","isAdmin":true}', fromHere],
  [413, "too much", `{"name":"${"a".repeat(100)}"}`, fromHere],
])("%i for %s, as problem+json", async (status, _reason, body, headers) => {
  const response = await post(body, headers);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ status, requestId: response.headers.get("x-request-id") });
});

test("bytes that are no UTF-8 are no JSON", async () => {
  expect((await post(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400);
});

test("a malformed address is nothing", async () => {
  const request = new NextRequest(url, { method: "POST", body: '{"name":"a"}', headers: fromHere });
  expect((await things(request, { params: Promise.resolve({ thingId: "x".repeat(11) }) })).status).toBe(404);
});

test("an upload is read as a form within its bound, and refused beyond", async () => {
  const files = openRoute({ body: formBody(1000) }, ({ body }) =>
    Promise.resolve(Response.json([...body.keys()])),
  );
  const send = (bytes: number) => {
    const form = new FormData();
    form.set("file", new File([new Uint8Array(bytes)], "a.txt"));
    return files(
      new NextRequest(url, { method: "POST", body: form, headers: { "sec-fetch-site": "same-origin" } }),
      context,
    );
  };
  expect(await (await send(10)).json()).toEqual(["file"]);
  expect((await send(2000)).status).toBe(413);
});

test("an expected failure says itself; an unexpected one says a reference, and is logged without the data", async () => {
  const failing = (error: Error) => openRoute({}, () => Promise.reject(error))(new NextRequest(url), context);
  const expected = await failing(new AppError("too_many_requests", "Slower.", { retryAfterSeconds: "7" }));
  expect(expected.status).toBe(429);
  expect(expected.headers.get("retry-after")).toBe("7");

  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const secret = Object.assign(new SyntaxError("Unexpected token: a quotation from an article"), {});
  const unexpected = await failing(secret);
  const line = String(written.mock.lastCall?.[0]);
  written.mockRestore();
  expect(unexpected.status).toBe(500);
  const problem = JSON.stringify(await unexpected.json());
  expect(problem).not.toContain("quotation");
  expect(line).toContain(unexpected.headers.get("x-request-id") ?? "none");
  expect(line).toContain("SyntaxError");
  expect(line).not.toContain("quotation");
});

import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { canSetUp } from "./can-set-up";
import { findSessionActor } from "./find-session-actor";
import { isSetUp } from "./is-set-up";
import { offerSetUp } from "./offer-set-up";
import { setUp } from "./set-up";
import { goodPassword, visitor } from "./testing/cast";

const account = { name: "Ada", email: "ada@example.org", password: goodPassword };

describeEachDatabase("first run", () => {
  test("the newest set-up link makes one account, the administrator’s, and then no link does", async () => {
    const earlier = (await offerSetUp()) ?? "";
    const secret = (await offerSetUp()) ?? "";
    expect(await isSetUp()).toBe(false);
    expect(await canSetUp(earlier)).toBe(false);
    expect(await canSetUp(secret)).toBe(true);
    expect(await canSetUp("guess")).toBe(false);
    await expect(setUp("guess", account, visitor)).rejects.toMatchObject({ code: "not_found" });

    const attempts = await Promise.allSettled([
      setUp(secret, account, visitor),
      setUp(secret, account, visitor),
    ]);
    const made = attempts.filter((attempt) => attempt.status === "fulfilled");
    expect(made).toHaveLength(1);

    const actor = await findSessionActor(made[0]?.value.sid ?? "");
    expect(actor).toMatchObject({ name: "Ada", isInstanceAdministrator: true });
    expect(await isSetUp()).toBe(true);
    expect(await canSetUp(secret)).toBe(false);
    expect(await offerSetUp()).toBeNull();
  });

  test("neither the password nor a secret stands in the database", async () => {
    const { reader } = await database();
    const rows = JSON.stringify([
      await reader.user.findMany(),
      await reader.session.findMany(),
      await reader.auditLog.findMany(),
    ]);
    expect(rows).not.toContain(goodPassword);
    expect((await reader.user.findFirst())?.passwordHash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
    expect((await reader.session.findFirst())?.sidHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

import { beforeAll, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/core/app-error";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { changePassword } from "./change-password";
import { deactivateUser } from "./deactivate-user";
import { findSessionActor } from "./find-session-actor";
import { offerSetUp } from "./offer-set-up";
import { reactivateUser } from "./reactivate-user";
import { setUp } from "./set-up";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";
import { signOutEverywhere } from "./sign-out-everywhere";
import { goodPassword, newPerson, visitor } from "./testing/cast";

const email = "ada@example.org";
const credentials = { email, password: goodPassword };

async function actorOf(sid: string) {
  const actor = await findSessionActor(sid);
  if (!actor) throw new Error("This session has ended.");
  return actor;
}

describeEachDatabase("sessions", () => {
  beforeAll(async () => {
    await setUp((await offerSetUp()) ?? "", { name: "Ada", ...credentials }, visitor);
  });

  test("a sign-in opens a session of its own, and a sign-out ends that one alone", async () => {
    const here = await signIn(credentials, visitor);
    const there = await signIn(credentials, visitor);
    expect(here.sid).not.toBe(there.sid);
    await signOut(here.sid);
    expect(await findSessionActor(here.sid)).toBeNull();
    expect(await findSessionActor(there.sid)).toMatchObject({ name: "Ada" });
  });

  test("signing out everywhere ends all", async () => {
    const sessions = [await signIn(credentials, visitor), await signIn(credentials, visitor)];
    await signOutEverywhere(await actorOf(sessions[0]?.sid ?? ""));
    for (const { sid } of sessions) expect(await findSessionActor(sid)).toBeNull();
  });

  test("a session ends when its time is over", async () => {
    const { sid, userId } = await signIn(credentials, visitor);
    const { transaction } = await database();
    await transaction((db) => db.session.updateMany({ where: { userId }, data: { expiresAt: new Date(0) } }));
    expect(await findSessionActor(sid)).toBeNull();
  });

  test("an unknown account and a wrong password get the same answer", async () => {
    const wrong = await signIn({ email, password: "wrong" }, visitor).catch((error: unknown) => error);
    const unknown = await signIn({ email: "nobody@example.org", password: "wrong" }, visitor).catch(
      (error: unknown) => error,
    );
    expect(wrong).toMatchObject({ code: "unauthenticated" });
    expect(unknown).toEqual(wrong);
  });

  test("a new password ends the sessions elsewhere, and the old one opens nothing", async () => {
    const here = await signIn(credentials, visitor);
    const there = await signIn(credentials, visitor);
    const actor = await actorOf(here.sid);
    await expect(changePassword(actor, "wrong", "another good password")).rejects.toMatchObject({
      details: { current: expect.any(String) },
    });
    await changePassword(actor, goodPassword, "another good password");
    expect(await findSessionActor(here.sid)).not.toBeNull();
    expect(await findSessionActor(there.sid)).toBeNull();
    await expect(signIn(credentials, visitor)).rejects.toMatchObject({ code: "unauthenticated" });
    await changePassword(actor, "another good password", goodPassword);
  });

  test("a deactivated account is stopped at its next request, and signs in again when it is opened", async () => {
    const administrator = await newPerson("Root", true);
    const { sid, userId } = await signIn(credentials, visitor);
    await deactivateUser(administrator, userId);
    expect(await findSessionActor(sid)).toBeNull();
    await expect(signIn(credentials, visitor)).rejects.toMatchObject({ code: "forbidden" });
    await reactivateUser(administrator, userId);
    expect(await findSessionActor(sid)).toBeNull();
    await expect(signIn(credentials, visitor)).resolves.toMatchObject({ userId });
  });

  test("five wrong passwords close the door for a while, from any address, even to the right one", async () => {
    const account = "grace@example.org";
    const codes: unknown[] = [];
    for (const index of [1, 2, 3, 4, 5, 6]) {
      const from = { ...visitor, address: `192.0.2.${100 + index}` };
      codes.push(
        await signIn({ email: account, password: "wrong" }, from).catch((error: unknown) =>
          error instanceof AppError ? error.code : error,
        ),
      );
    }
    expect(codes).toEqual([...Array<string>(5).fill("unauthenticated"), "too_many_requests"]);
  });

  test("sign-ins that succeed don’t count against the limit", async () => {
    for (let time = 0; time < 6; time += 1) await signIn(credentials, { ...visitor, address: "192.0.2.200" });
  });
});

import { expect, test } from "vitest";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { deactivateUser } from "./deactivate-user";
import { findSessionActor } from "./find-session-actor";
import { listUsers } from "./list-users";
import { offerPasswordReset } from "./offer-password-reset";
import { readAccount } from "./read-account";
import { readPasswordReset } from "./read-password-reset";
import { resetPassword } from "./reset-password";
import { signIn } from "./sign-in";
import { goodPassword, newPerson, visitor } from "./testing/cast";

describeEachDatabase("administration", () => {
  test("a reset link sets one new password, ends the old sessions, and signs in", async () => {
    const [administrator, forgetful] = [await newPerson("Root", true), await newPerson("Forgetful")];
    const earlier = await offerPasswordReset(administrator, forgetful.userId);
    const secret = await offerPasswordReset(administrator, forgetful.userId);
    expect(await readPasswordReset(earlier)).toBeNull();
    const { email, sessions } = await readAccount(forgetful);
    expect(await readPasswordReset(secret)).toEqual({ name: "Forgetful", email });
    expect(sessions).toBe(1);

    const { sid } = await resetPassword(secret, goodPassword, visitor);
    expect((await findSessionActor(sid))?.userId).toBe(forgetful.userId);
    expect((await readAccount(forgetful)).sessions).toBe(1);
    await expect(signIn({ email, password: goodPassword }, visitor)).resolves.toMatchObject({
      name: "Forgetful",
    });
    await expect(resetPassword(secret, goodPassword, visitor)).rejects.toMatchObject({ code: "not_found" });
  });

  test("a reset link of somebody who was deactivated since opens nothing", async () => {
    const [administrator, leaver] = [await newPerson("Root", true), await newPerson("Leaver")];
    const secret = await offerPasswordReset(administrator, leaver.userId);
    await deactivateUser(administrator, leaver.userId);
    expect(await readPasswordReset(secret)).toBeNull();
    await expect(resetPassword(secret, goodPassword, visitor)).rejects.toMatchObject({ code: "forbidden" });
    await expect(offerPasswordReset(administrator, leaver.userId)).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("only administrators see everybody, make links, and deactivate; nobody themselves", async () => {
    const [administrator, person] = [await newPerson("Root", true), await newPerson("Person")];
    await expect(listUsers(person)).rejects.toMatchObject({ code: "forbidden" });
    await expect(offerPasswordReset(person, administrator.userId)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(deactivateUser(person, administrator.userId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(deactivateUser(administrator, administrator.userId)).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await listUsers(administrator)).map(({ id }) => id)).toContain(person.userId);
  });
});

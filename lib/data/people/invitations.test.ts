import { expect, test } from "vitest";
import { newId } from "@/lib/data/new-id";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { acceptInvitation } from "./accept-invitation";
import { acceptInvitationAsNew } from "./accept-invitation-as-new";
import { findSessionActor } from "./find-session-actor";
import { inviteMember } from "./invite-member";
import { listInvitations } from "./list-invitations";
import { listMembers } from "./list-members";
import { readInvitation } from "./read-invitation";
import { removeMember } from "./remove-member";
import { revokeInvitation } from "./revoke-invitation";
import { goodPassword, newPerson, newProject, visitor } from "./testing/cast";

const account = () => ({ name: "Grace", email: `${newId()}@example.org`, password: goodPassword });

describeEachDatabase("invitations", () => {
  test("an invitation makes an account with its roles, once", async () => {
    const owner = await newPerson("Owner");
    const projectId = await newProject([[owner, "owner"]]);
    const secret = await inviteMember(owner, projectId, { roles: ["reviewer", "annotator"], email: null });
    expect(await readInvitation(secret)).toEqual({
      projectName: "A study",
      invitedBy: "Owner",
      roles: ["reviewer", "annotator"],
      email: null,
    });

    const joined = await acceptInvitationAsNew(secret, account(), visitor);
    expect(joined.projectId).toBe(projectId);
    expect(await findSessionActor(joined.sid)).toMatchObject({
      name: "Grace",
      isInstanceAdministrator: false,
    });
    expect((await listMembers(owner, projectId)).find(({ name }) => name === "Grace")?.roles).toEqual([
      "reviewer",
      "annotator",
    ]);
    expect(await readInvitation(secret)).toBeNull();
    await expect(acceptInvitationAsNew(secret, account(), visitor)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("a person with an account joins with it, and keeps the roles held before", async () => {
    const owner = await newPerson("Owner");
    const colleague = await newPerson("Colleague");
    const projectId = await newProject([
      [owner, "owner"],
      [colleague, "observer"],
    ]);
    const secret = await inviteMember(owner, projectId, { roles: ["annotator"], email: null });
    expect(await acceptInvitation(colleague, secret)).toBe(projectId);
    const member = (await listMembers(owner, projectId)).find(({ userId }) => userId === colleague.userId);
    expect(member?.roles).toEqual(["annotator", "observer"]);
  });

  test("of two who accept at once, one joins", async () => {
    const owner = await newPerson("Owner");
    const people = [await newPerson("One"), await newPerson("Two")];
    const projectId = await newProject([[owner, "owner"]]);
    const secret = await inviteMember(owner, projectId, { roles: ["annotator"], email: null });
    const attempts = await Promise.allSettled(people.map((person) => acceptInvitation(person, secret)));
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await listMembers(owner, projectId)).toHaveLength(2);
  });

  test("one bound to an address takes no other, and stays open for the right one", async () => {
    const owner = await newPerson("Owner");
    const projectId = await newProject([[owner, "owner"]]);
    const email = `${newId()}@example.org`;
    const secret = await inviteMember(owner, projectId, { roles: ["observer"], email });
    await expect(acceptInvitation(await newPerson("Other"), secret)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(acceptInvitationAsNew(secret, { ...account(), email }, visitor)).resolves.toMatchObject({
      projectId,
    });
  });

  test("an expired, a revoked and an invented one are the same: nothing", async () => {
    const owner = await newPerson("Owner");
    const projectId = await newProject([[owner, "owner"]]);
    const invite = () => inviteMember(owner, projectId, { roles: ["observer"], email: null });
    const [expired, revoked] = [await invite(), await invite()];
    const [first, second] = await listInvitations(owner, projectId);
    const { transaction } = await database();
    await transaction((db) =>
      db.invitation.updateMany({ where: { id: first?.id ?? "" }, data: { expiresAt: new Date(0) } }),
    );
    await revokeInvitation(owner, projectId, second?.id ?? "");
    for (const secret of [expired, revoked, "invented"]) {
      expect(await readInvitation(secret)).toBeNull();
      await expect(acceptInvitation(owner, secret)).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await listInvitations(owner, projectId)).toEqual([]);
  });

  test("whether an account exists is told to holders of a standing link only", async () => {
    const owner = await newPerson("Owner");
    const projectId = await newProject([[owner, "owner"]]);
    const taken = account();
    const invite = () => inviteMember(owner, projectId, { roles: ["observer"], email: null });
    await acceptInvitationAsNew(await invite(), taken, visitor);
    await expect(acceptInvitationAsNew("invented", taken, visitor)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(acceptInvitationAsNew(await invite(), taken, visitor)).rejects.toMatchObject({
      code: "conflict",
      details: { email: expect.any(String) },
    });
  });

  test("invitations end with the ownership of whoever made them", async () => {
    const [owner, former] = [await newPerson("Owner"), await newPerson("Former")];
    const projectId = await newProject([
      [owner, "owner"],
      [former, "owner"],
    ]);
    const secret = await inviteMember(former, projectId, { roles: ["owner"], email: null });
    await removeMember(owner, projectId, former.userId);
    await expect(acceptInvitation(former, secret)).rejects.toMatchObject({ code: "not_found" });
  });
});

import { expect, test } from "vitest";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { inviteMember } from "./invite-member";
import { listMembers } from "./list-members";
import { removeMember } from "./remove-member";
import { setMemberRoles } from "./set-member-roles";
import { newPerson, newProject } from "./testing/cast";

describeEachDatabase("members", () => {
  test("roles are what was set last, and take effect at once", async () => {
    const [owner, other] = [await newPerson("Owner"), await newPerson("Other")];
    const projectId = await newProject([
      [owner, "owner"],
      [other, "annotator"],
    ]);
    await expect(inviteMember(other, projectId, { roles: ["owner"], email: null })).rejects.toMatchObject({
      code: "forbidden",
    });
    await setMemberRoles(owner, projectId, other.userId, ["owner", "reviewer"]);
    await expect(inviteMember(other, projectId, { roles: ["observer"], email: null })).resolves.toMatch(
      /^[\w-]{43}$/,
    );
    await setMemberRoles(owner, projectId, other.userId, ["observer"]);
    await expect(listMembers(other, projectId)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("the last owner stays an owner, and a member", async () => {
    const [owner, other] = [await newPerson("Owner"), await newPerson("Other")];
    const projectId = await newProject([
      [owner, "owner"],
      [other, "annotator"],
    ]);
    await expect(setMemberRoles(owner, projectId, owner.userId, ["reviewer"])).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(removeMember(owner, projectId, owner.userId)).rejects.toMatchObject({ code: "conflict" });
    await setMemberRoles(owner, projectId, other.userId, ["owner"]);
    await removeMember(owner, projectId, owner.userId);
    expect((await listMembers(other, projectId)).map(({ name }) => name)).toEqual(["Other"]);
  });

  test("of two owners who leave at once, one stays", async () => {
    const owners = [await newPerson("One"), await newPerson("Two")] as const;
    const projectId = await newProject([
      [owners[0], "owner"],
      [owners[1], "owner"],
    ]);
    const left = await Promise.allSettled(
      owners.map((owner) => removeMember(owner, projectId, owner.userId)),
    );
    expect(left.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("to outsiders the project does not exist", async () => {
    const [owner, outsider] = [await newPerson("Owner"), await newPerson("Outsider", true)];
    const projectId = await newProject([[owner, "owner"]]);
    await expect(listMembers(outsider, projectId)).rejects.toMatchObject({ code: "not_found" });
    await expect(removeMember(outsider, projectId, owner.userId)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(setMemberRoles(owner, projectId, outsider.userId, ["owner"])).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

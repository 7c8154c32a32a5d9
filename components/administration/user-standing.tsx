import type { UserSummary } from "@/lib/data/people/list-users";

/** Who a user is and how they stand: the cells of a row. */
export function UserStanding({ user }: { user: UserSummary }) {
  const marks = [
    ...(user.isInstanceAdministrator ? ["administrator"] : []),
    ...(user.isDeactivated ? ["deactivated"] : []),
  ];
  return (
    <>
      <td className="py-2 pr-6">
        {user.name}
        <span className="text-grey">{marks.map((mark) => ` · ${mark}`).join("")}</span>
      </td>
      <td className="py-2 pr-6 text-grey">{user.email}</td>
      <td className="py-2 pr-6 text-right tabular-nums">{user.projects}</td>
      <td className="py-2 pr-6 whitespace-nowrap text-grey tabular-nums">
        {user.lastSignedInAt?.toISOString().slice(0, 10) ?? "never"}
      </td>
    </>
  );
}

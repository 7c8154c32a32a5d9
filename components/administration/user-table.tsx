import type { UserSummary } from "@/lib/data/people/list-users";
import type { FormAction } from "@/lib/server/action";
import { UserRow } from "./user-row";

export type UserActions = {
  offerReset: FormAction<string>;
  deactivate: FormAction;
  reactivate: FormAction;
};

type UserTableProps = { users: readonly UserSummary[]; ownId: string; actions: UserActions };

export function UserTable({ users, ownId, actions }: UserTableProps) {
  return (
    <table className="w-full text-13">
      <thead className="text-left text-12 text-grey">
        <tr className="whitespace-nowrap">
          <th className="py-2 pr-6 font-normal">Name</th>
          <th className="py-2 pr-6 font-normal">Email address</th>
          <th className="py-2 pr-6 text-right font-normal">Projects</th>
          <th className="py-2 pr-6 font-normal">Last signed in</th>
          <th className="py-2 font-normal">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserRow key={user.id} user={user} isSelf={user.id === ownId} actions={actions} />
        ))}
      </tbody>
    </table>
  );
}

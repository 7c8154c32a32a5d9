import { Button } from "@/components/ui/button";
import type { UserSummary } from "@/lib/data/people/list-users";

type UserButtonProps = { action: (form: FormData) => void; user: UserSummary; verb: string };

/** What can be done to one user; a screen reader hears to whom. */
export function UserButton({ action, user, verb }: UserButtonProps) {
  return (
    <form action={action}>
      <input type="hidden" name="userId" value={user.id} />
      <Button type="submit" look="quiet" aria-label={`${verb}: ${user.name}`}>
        {verb}
      </Button>
    </form>
  );
}

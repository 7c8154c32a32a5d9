import { Checkbox } from "@/components/ui/checkbox";
import { roleNames } from "@/components/projects/role-names";
import { roles, type Role } from "@/lib/core/access/actor";

const hints: Readonly<Record<Role, string>> = {
  owner: "Runs the project: articles, codebook, members, exports.",
  reviewer: "Adjudicates what annotators submit.",
  annotator: "Reads articles and marks spans, blind to the others.",
  observer: "Looks at agreement and progress; changes nothing.",
};

/** The roles to choose from; a person may hold several. */
export function RoleBoxes({ chosen, hasHints = false }: { chosen: readonly Role[]; hasHints?: boolean }) {
  return roles.map((role) => (
    <Checkbox
      key={role}
      name="roles"
      value={role}
      defaultChecked={chosen.includes(role)}
      label={roleNames[role]}
      hint={hasHints ? hints[role] : undefined}
    />
  ));
}

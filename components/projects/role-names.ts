import type { Role } from "@/lib/core/access/actor";

export const roleNames: Readonly<Record<Role, string>> = {
  owner: "Owner",
  reviewer: "Reviewer",
  annotator: "Annotator",
  observer: "Observer",
};

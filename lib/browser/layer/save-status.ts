import type { SaveStatus } from "./layer-session";

/** What keeps changes from being sent. */
export type Trouble = "offline" | "unsent" | "needs-sign-in" | "no-access";

/** The status line's fact. A lost session is told even when all is saved; a lost server only when something waits. */
export function saveStatus(unsentCount: number, trouble: Trouble | null, isDurable: boolean): SaveStatus {
  if (trouble === "needs-sign-in" || trouble === "no-access") return { kind: trouble, unsentCount };
  if (unsentCount === 0) return { kind: "saved", unsentCount };
  if (trouble && !isDurable) return { kind: "not-kept", unsentCount };
  return { kind: trouble ?? "saving", unsentCount };
}

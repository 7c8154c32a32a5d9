import type { Operation } from "./operation";

/** Neighbouring operations of one group together, each other one alone, in their order. */
export function groupsOf(operations: readonly Operation[]): Operation[][] {
  const groups: Operation[][] = [];
  for (const operation of operations) {
    const last = groups.at(-1);
    if (last && operation.groupId !== undefined && last[0]?.groupId === operation.groupId)
      last.push(operation);
    else groups.push([operation]);
  }
  return groups;
}

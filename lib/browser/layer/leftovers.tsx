"use client";

import { useEffect } from "react";
import { sendLeftovers } from "./send-leftovers";

/** Draws nothing; on every page of the workbench it sends what this person left unsent elsewhere. */
export function Leftovers({ userId }: { userId: string }) {
  useEffect(() => sendLeftovers(userId), [userId]);
  return null;
}

"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deactivateUser } from "@/lib/data/people/deactivate-user";
import { offerPasswordReset } from "@/lib/data/people/offer-password-reset";
import { reactivateUser } from "@/lib/data/people/reactivate-user";
import { action } from "@/lib/server/action";
import { publicLink } from "@/lib/server/public-link";

const user = z.object({ userId: z.string().max(64) });

/** Answers the link itself, which is shown this once. */
export const offerReset = action(user, async (actor, { userId }) =>
  publicLink(`/reset/${await offerPasswordReset(actor, userId)}`),
);

export const deactivate = action(user, async (actor, { userId }) => {
  await deactivateUser(actor, userId);
  revalidatePath("/administration");
});

export const reactivate = action(user, async (actor, { userId }) => {
  await reactivateUser(actor, userId);
  revalidatePath("/administration");
});

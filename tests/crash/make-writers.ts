import { encode } from "next-auth/jwt";
import type { Actor } from "@/lib/core/access/actor";
import { openLayer } from "@/lib/data/layers/open-layer";
import { makeStudy } from "@/lib/data/layers/testing/make-study";
import { openSession } from "@/lib/data/people/open-session";
import { closeDatabase, database, openDatabase } from "@/lib/db/client";

/** An annotator with a layer of their own, signed in. */
export type Seat = { userId: string; layerId: string; cookie: string };

async function takeSeat(actor: Actor, study: { projectId: string; articleId: string }, secret: string) {
  const { transaction } = await database();
  const sid = await transaction((db) => openSession(db, actor.userId, "Crash test", new Date()));
  const { document } = await openLayer(actor, study.projectId, study.articleId);
  const token = await encode({ token: { sid }, secret });
  return { userId: actor.userId, layerId: document.layer.id, cookie: `slantwise.session=${token}` };
}

/** Fills an empty database with studies of two annotators each, and closes it again for the server. */
export async function makeSeats(url: string, studies: number, secret: string): Promise<Seat[]> {
  await openDatabase(url);
  try {
    const seats: Seat[] = [];
    for (let made = 0; made < studies; made += 1) {
      const study = await makeStudy();
      seats.push(await takeSeat(study.first, study, secret), await takeSeat(study.second, study, secret));
    }
    return seats;
  } finally {
    await closeDatabase();
  }
}

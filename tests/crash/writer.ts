import type { Seat } from "./make-writers";
import type { Operation } from "@/lib/core/annotation/operation";
import type { BatchAccepted } from "@/lib/core/annotation/protocol";
import { marking, operationOf } from "@/lib/core/annotation/testing/example-document";
import { newId } from "@/lib/data/new-id";

export type Writer = {
  seat: Seat;
  /** Every group that was ever sent, in order. */
  groups: readonly (readonly Operation[])[];
  /** What the server said it has. */
  acknowledged: ReadonlySet<string>;
  /** Requests that no answer came to, and those of them that turned out to be stored. */
  counts: { unanswered: number; repeated: number };
  done: Promise<void>;
};

const words = ["The", "so-called", "experts", "claimed", "it"];

/** What one annotator does at once: marks words, looks at them again, and sometimes takes one away. */
function nextGroup(count: number, standing: string[]): Operation[] {
  const annotationId = newId();
  standing.push(annotationId);
  const templates = [
    marking(annotationId, words[count % words.length] ?? "The"),
    operationOf("annotation.setNote", { annotationId, note: `number ${count}` }),
    operationOf("annotation.setLabel", { annotationId, labelId: "claim" }),
  ].slice(0, 1 + (count % 3));
  if (standing.length > 10) {
    templates.push(operationOf("annotation.remove", { annotationId: standing.shift() ?? "" }));
  }
  const groupId = newId();
  return templates.map((template) => ({ ...template, id: newId(), groupId }));
}

/**
 * Sends group after group as fast as they are answered, until told to stop. A request without an answer is sent again,
 * as it was, when the server is back: exactly what a browser's outbox does.
 */
export function startWriter(
  url: string,
  seat: Seat,
  parts: { untilUp: () => Promise<void>; isOver: () => boolean; onAcknowledged: () => void },
): Writer {
  const groups: Operation[][] = [];
  const acknowledged = new Set<string>();
  const standing: string[] = [];
  const counts = { unanswered: 0, repeated: 0 };
  let version = 0;

  async function post(operations: readonly Operation[]): Promise<Response | null> {
    try {
      return await fetch(`${url}/api/layers/${seat.layerId}/operations`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: url, cookie: seat.cookie },
        body: JSON.stringify({ baseVersion: version, operations }),
      });
    } catch {
      return null;
    }
  }

  async function send(operations: readonly Operation[]): Promise<void> {
    for (;;) {
      await parts.untilUp();
      const response = await post(operations);
      const body = response && ((await response.json().catch(() => null)) as BatchAccepted | null);
      if (!response || !body) {
        counts.unanswered += 1;
        continue;
      }
      if (response.status === 409) version = body.version;
      else if (!response.ok) throw new Error(`${response.status}: ${JSON.stringify(body)}`);
      else {
        version = body.version;
        for (const { operationId } of [...body.accepted, ...body.duplicates]) acknowledged.add(operationId);
        if (body.duplicates.length > 0) counts.repeated += 1;
        parts.onAcknowledged();
        return;
      }
    }
  }

  async function work(): Promise<void> {
    while (!parts.isOver()) {
      const group = nextGroup(groups.length, standing);
      groups.push(group);
      await send(group);
    }
  }
  return { seat, groups, acknowledged, counts, done: work() };
}

import "server-only";
import type { LayerEvent } from "@/lib/core/annotation/protocol";

/** For each thing that operations name (by id, flag kind or judgement): the first and last version that did. */
export type NamingVersions = {
  first: (name: string) => number;
  last: (name: string) => number;
};

const namesOf = ({ operation: { payload } }: LayerEvent): string[] => [
  ...("annotationId" in payload ? [payload.annotationId] : []),
  ...("result" in payload && payload.result ? [payload.result.annotationId] : []),
  ...("decisionId" in payload ? [payload.decisionId] : []),
  ...("entityId" in payload ? [payload.entityId] : []),
  ...("mentionId" in payload ? [payload.mentionId] : []),
  ...("relationId" in payload ? [payload.relationId] : []),
  ...("judgementId" in payload ? [payload.judgementId] : []),
  ...("kind" in payload ? [payload.kind] : []),
];

/** Reads from a batch when the things that it changes were made and last changed. */
export function namingVersions(events: readonly LayerEvent[]): NamingVersions {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const event of events) {
    for (const name of namesOf(event)) {
      if (!first.has(name)) first.set(name, event.version);
      last.set(name, event.version);
    }
  }
  const fallback = events.at(-1)?.version ?? 0;
  return { first: (name) => first.get(name) ?? fallback, last: (name) => last.get(name) ?? fallback };
}

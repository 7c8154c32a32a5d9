import type { LayerDocument } from "../layer-document";

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const sorted = <T extends { id: string }>(items: readonly T[]) => [...items].sort(byId);
const uncounted = <T extends { revision: number }>(item: T) => ({ ...item, revision: 0 });

/** What a layer says, without order, versions and revisions: two documents that say the same compare equal. */
export const contentOf = ({ layer }: LayerDocument) => ({
  annotations: sorted(layer.annotations).map(uncounted),
  entities: sorted(layer.entities).map((entity) => ({
    ...uncounted(entity),
    mentions: sorted(entity.mentions),
  })),
  relations: sorted(layer.relations).map(uncounted),
  judgements: Object.fromEntries(layer.judgements.map(({ judgementId, value }) => [judgementId, value])),
  flags: Object.fromEntries(layer.flags.map(({ kind, note }) => [kind, note])),
  decisions: sorted(layer.decisions),
  submission: layer.submission,
});

import type { AttributeValue, Entity } from "../annotation/article-document";
import type { Payload } from "../annotation/operation";
import type { Codebook, ValueType } from "../codebook/codebook";

type Recorded = Payload<"decision.record">;
type Created = Payload<"entity.create">;
type Answers = Readonly<Record<string, AttributeValue>>;

const isEntityType = (type: ValueType) => type === "entity" || type === "entities";
const keyOf = (name: string) => name.normalize().trim().toLowerCase();

/**
 * The decisions with answers that fit the gold layer, and the entities to create there first. Reviewers see the
 * entities of readers by name; in gold, one name is one entity. Answers that the codebook doesn't ask any more are
 * left out.
 */
export function goldAnswers(
  decisions: readonly Recorded[],
  { attributes }: Pick<Codebook, "attributes">,
  entities: readonly Entity[],
  newId: () => string,
): { created: Created[]; decisions: Recorded[] } {
  const created: Created[] = [];
  const ids = new Map(entities.map(({ id, name }) => [keyOf(name), id]));
  const types = new Map(attributes.map(({ id, type }) => [id, type]));

  function entityOf(name: string): string {
    const known = ids.get(keyOf(name));
    if (known !== undefined) return known;
    const entityId = newId();
    ids.set(keyOf(name), entityId);
    created.push({ entityId, name });
    return entityId;
  }

  function valueOf(type: ValueType, value: AttributeValue): AttributeValue {
    if (!isEntityType(type)) return value;
    if (typeof value === "string") return entityOf(value);
    return typeof value === "object" ? [...new Set(value.map(entityOf))] : value;
  }

  const answersOf = (answers: Answers) =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, value]) => {
        const type = types.get(id);
        return type === undefined ? [] : [[id, valueOf(type, value)]];
      }),
    );

  const answered = decisions.map(({ result, ...decision }) =>
    result ? { ...decision, result: { ...result, attributes: answersOf(result.attributes) } } : decision,
  );
  return { created, decisions: answered };
}

import { describe, expect, test } from "vitest";
import { apply, refusal } from "../testing/apply";
import { exampleDocument, marking, operationOf, partOf } from "../testing/example-document";

const raw = (start: number, end: number, quote: string) => ({ start, end, quote });

describe("entities, mentions and relations", () => {
  const mention = operationOf("mention.add", { mentionId: "m", entityId: "e", part: partOf("Jane Doe") });
  const relate = (relationId: string, type: string, fromId: string, toId: string) =>
    operationOf("relation.create", { relationId, type, fromId, toId });
  const document = apply(
    exampleDocument(),
    operationOf("entity.create", { entityId: "e", name: "Jane" }),
    operationOf("entity.create", { entityId: "f", name: "Post" }),
    mention,
    marking("a", "experts", "doubt", { target: "f" }),
    relate("r", "bears_on", "a", "m"),
  );

  test.each([
    ["id_taken", operationOf("entity.create", { entityId: "a", name: "x" })],
    ["value_not_allowed", operationOf("entity.create", { entityId: "x", name: " " })],
    ["value_not_allowed", operationOf("entity.rename", { entityId: "e", name: "" })],
    ["unknown_entity", operationOf("entity.rename", { entityId: "a", name: "x" })],
    ["still_referenced", operationOf("entity.remove", { entityId: "e" })],
    ["still_referenced", operationOf("entity.remove", { entityId: "f" })],
    ["id_taken", mention],
    ["unknown_entity", operationOf("mention.add", { mentionId: "n", entityId: "x", part: partOf("Doe") })],
    ["quote_differs", operationOf("mention.add", { mentionId: "n", entityId: "e", part: raw(0, 3, "the") })],
    ["still_referenced", operationOf("mention.remove", { mentionId: "m" })],
    ["unknown_mention", operationOf("mention.remove", { mentionId: "n" })],
    ["still_referenced", operationOf("annotation.remove", { annotationId: "a" })],
    ["unknown_relation", operationOf("relation.remove", { relationId: "x" })],
    ["unknown_relation_type", relate("s", "likes", "a", "m")],
    ["unknown_mention", relate("s", "bears_on", "a", "x")],
    ["unknown_annotation", relate("s", "bears_on", "x", "m")],
    ["unknown_entity", relate("s", "speaks_for", "e", "x")],
    ["unknown_annotation", relate("s", "concerns", "r", "a")],
    ["value_not_allowed", relate("s", "bears_on", "a", "e")],
    ["value_not_allowed", relate("s", "concerns", "a", "a")],
    [null, relate("s", "concerns", "m", "f")],
    [null, relate("s", "speaks_for", "e", "f")],
  ])("%s", (code, operation) => expect(refusal(document, operation)).toBe(code));

  test("once its relation is gone, everything can be removed", () => {
    const emptied = apply(
      document,
      operationOf("relation.remove", { relationId: "r" }),
      operationOf("mention.remove", { mentionId: "m" }),
      operationOf("annotation.setAttribute", { annotationId: "a", attributeId: "target", value: null }),
      operationOf("entity.remove", { entityId: "f" }),
      operationOf("entity.remove", { entityId: "e" }),
    );
    expect(emptied.layer).toMatchObject({ relations: [], entities: [] });
  });

  test("an entity that answers a judgement stays", () => {
    const answered = apply(document, operationOf("judgement.set", { judgementId: "about", value: ["e"] }));
    const freed = apply(answered, operationOf("relation.remove", { relationId: "r" }));
    expect(refusal(freed, operationOf("entity.remove", { entityId: "e" }))).toBe("still_referenced");
  });
});

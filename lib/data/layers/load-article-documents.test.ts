import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { loadArticleDocument } from "./load-article-documents";
import { openLayer } from "./open-layer";
import { makeStudy } from "./testing/make-study";

const ids = Array.from({ length: 2_000 }, (_, index) => `a${index}`);

describeEachDatabase("loading articles", () => {
  test("a layer may hold more spans than a statement of the database takes parameters by default", async () => {
    const { first, projectId, articleId } = await makeStudy();
    const layerId = (await openLayer(first, projectId, articleId)).document.layer.id;
    const { reader, transaction } = await database();
    const fields = { labelId: "doubt", origin: "manual", codebookVersion: "1", revision: 1 };
    const owner = ids.map((annotationId) => ({ layerId, annotationId }));
    // A transaction each, so that none takes too long on a busy machine.
    await transaction((db) =>
      db.annotation.createMany({
        data: ids.map((id, index) => ({ layerId, id, ...fields, createdVersion: index + 1 })),
      }),
    );
    await transaction((db) =>
      db.annotationPart.createMany({
        data: owner.flatMap((own) => [
          { ...own, ordinal: 1, start: 4, end: 6, quote: "so" },
          { ...own, ordinal: 0, start: 0, end: 3, quote: "The" },
        ]),
      }),
    );
    await transaction((db) =>
      db.annotationValue.createMany({
        data: owner.map((own) => ({ ...own, attributeId: "voice", value: `"narrator"` })),
      }),
    );

    const { layers } = await loadArticleDocument(reader, projectId, articleId, "all");
    const annotations = layers.flatMap((layer) => layer.annotations);
    expect(annotations.map(({ id }) => id)).toEqual(ids);
    expect(new Set(annotations.map(({ parts }) => parts.map(({ quote }) => quote).join(" ")))).toEqual(
      new Set(["The so"]),
    );
    expect(annotations.every(({ attributes }) => attributes["voice"] === "narrator")).toBe(true);
    const both = { where: { layerId, id: { in: ids }, labelId: { in: ["doubt", ...ids] } } };
    expect(await reader.annotation.count(both)).toBe(2_000);
  }, 120_000);
});

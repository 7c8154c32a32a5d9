import "server-only";
import type { Codebook, RelationEnd, ValueType } from "@/lib/core/codebook/codebook";
import type { Db } from "@/lib/db/client";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

const everything = {
  codebook: { select: { publicId: true } },
  groups: inOrder,
  labels: {
    ...inOrder,
    include: {
      groups: inOrder,
      examples: inOrder,
      nearMisses: inOrder,
      mappings: { orderBy: { scheme: "asc" } },
    },
  },
  attributes: { ...inOrder, include: { choices: inOrder, labels: inOrder, conditionValues: inOrder } },
  judgements: { ...inOrder, include: { choices: inOrder } },
  relationTypes: inOrder,
} as const;

const findVersion = (db: Db, versionId: string) =>
  db.codebookVersion.findUniqueOrThrow({ where: { id: versionId }, include: everything });
type VersionRow = Awaited<ReturnType<typeof findVersion>>;

/** One version of a codebook, as plain data. */
export async function loadCodebook(db: Db, versionId: string): Promise<Codebook> {
  return codebookOf(await findVersion(db, versionId));
}

/** Published versions never change, so each is read once in the life of the process: every save needs one. */
const published = new Map<string, Codebook>();

/** The version that new annotations are made under, with its row's id. */
export async function loadCurrentCodebook(
  db: Db,
  projectId: string,
): Promise<{ versionId: string; codebook: Codebook }> {
  const { id } = await db.codebookVersion.findFirstOrThrow({
    where: { codebook: { projectId }, status: "published" },
    orderBy: { ordinal: "desc" },
    select: { id: true },
  });
  const codebook = published.get(id) ?? (await loadCodebook(db, id));
  published.set(id, codebook);
  return { versionId: id, codebook };
}

function codebookOf(row: VersionRow): Codebook {
  return {
    id: row.codebook.publicId,
    name: row.name,
    version: row.version,
    language: row.language,
    description: row.description,
    groups: row.groups.map(({ id, name }) => ({ id, name })),
    labels: row.labels.map(labelOf),
    attributes: row.attributes.map(attributeOf),
    judgements: row.judgements.map(({ id, name, definition, type, isRequired, choices }) => ({
      id,
      name,
      definition,
      type: type as ValueType,
      isRequired,
      choices: choices.map(choiceOf),
    })),
    relationTypes: row.relationTypes.map(({ id, name, definition, from, to, isSymmetric }) => ({
      id,
      name,
      definition,
      from: from as RelationEnd,
      to: to as RelationEnd,
      isSymmetric,
    })),
  };
}

const choiceOf = ({ value, name }: { value: string; name: string }) => ({ value, name });

const labelOf = (row: VersionRow["labels"][number]) => ({
  id: row.id,
  name: row.name,
  definition: row.definition,
  spanRule: row.spanRule,
  positive: row.examples.map(({ quote }) => ({ quote })),
  nearMisses: row.nearMisses.map(({ quote, why }) => ({ quote, why })),
  groupIds: row.groups.map(({ groupId }) => groupId),
  key: row.key,
  mapsTo: Object.fromEntries(row.mappings.map(({ scheme, tag }) => [scheme, tag])),
  note: row.note,
});

const attributeOf = (row: VersionRow["attributes"][number]) => ({
  id: row.id,
  name: row.name,
  definition: row.definition,
  type: row.type as ValueType,
  choices: row.choices.map(choiceOf),
  isRequired: row.isRequired,
  labelIds: row.appliesToAll ? null : row.labels.map(({ labelId }) => labelId),
  condition:
    row.conditionAttributeId === null
      ? null
      : { attributeId: row.conditionAttributeId, values: row.conditionValues.map(({ value }) => value) },
});

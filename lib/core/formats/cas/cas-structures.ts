import type { AttributeValue } from "../../annotation/article-document";
import { err, ok, type Result } from "../../result";
import { wholeNumber } from "./whole-number";
import { casLabel, shortName, type CasAnnotation, type CasDocument, type CasLink } from "./cas-model";

/** A feature structure as a file has it: what its features say, and the ids of those that they refer to. */
export type FeatureStructure = {
  id: string;
  type: string;
  features: Map<string, AttributeValue>;
  references: Map<string, readonly string[]>;
};

const text = (structure: FeatureStructure | undefined, name: string): string => {
  const value = structure?.features.get(name);
  return typeof value === "string" ? value : "";
};
const target = ({ references }: FeatureStructure, name: string): string | undefined =>
  references.get(name)?.[0];

const bookkeeping = new Set(["sofa", "begin", "end"]);

/** A structure without a place that joins others: it has a target, and often a role. */
export const isLinkType = ({ features, references }: FeatureStructure) =>
  references.has("target") && !features.has("begin");
const isRelation = ({ references }: FeatureStructure) =>
  references.has("Governor") && references.has("Dependent");

function linkLabel({ type, features }: FeatureStructure, preferred: string): string {
  const own = features.get(preferred);
  if (typeof own === "string" && own !== "") return own;
  const plain = [...features].filter(([name]) => !bookkeeping.has(name));
  const { label, feature } = casLabel({ type, features: plain });
  const first = plain.find(([, value]) => typeof value === "string" && value !== "");
  return feature === null && first ? String(first[1]) : label;
}

/** The links that start at a structure: a relation, the next element of a chain, the slots of a host. */
function linksOf(structure: FeatureStructure, byId: ReadonlyMap<string, FeatureStructure>): CasLink[] {
  if (isRelation(structure)) {
    const [from = "", to = ""] = [target(structure, "Governor"), target(structure, "Dependent")];
    return [{ type: linkLabel(structure, "type"), from, to }];
  }
  if (!structure.features.has("begin")) return [];
  const next = target(structure, "next");
  const chain =
    next === undefined
      ? []
      : [{ type: linkLabel(structure, "referenceRelation"), from: structure.id, to: next }];
  const slots = [...structure.references].flatMap(([name, ids]) =>
    ids.flatMap((id): CasLink[] => {
      const link = byId.get(id);
      const end = link && isLinkType(link) ? target(link, "target") : undefined;
      return link && end !== undefined
        ? [{ type: text(link, "role") || name, from: structure.id, to: end }]
        : [];
    }),
  );
  return [...chain, ...slots];
}

/** The document of a CAS: the text of its first view that has one, and what stands in that. */
export function casDocument(structures: readonly FeatureStructure[]): Result<CasDocument, string> {
  const sofas = structures.filter(({ type }) => shortName(type) === "Sofa");
  const sofa = sofas.find(({ features }) => features.has("sofaString"));
  if (sofa === undefined) return err("Has no view with a text (a Sofa with a sofaString).");
  const byId = new Map(structures.map((structure) => [structure.id, structure]));
  const inView = structures.filter(
    ({ features, references }) =>
      features.has("begin") && features.has("end") && references.get("sofa")?.[0] === sofa.id,
  );
  const annotations = inView
    .filter((structure) => !isRelation(structure))
    .map((structure): CasAnnotation => ({
      id: structure.id,
      type: structure.type,
      begin: wholeNumber(structure.features.get("begin")) ?? Number.NaN,
      end: wholeNumber(structure.features.get("end")) ?? Number.NaN,
      features: [...structure.features].filter(([name]) => !bookkeeping.has(name)),
    }));
  const about = inView.find(({ type }) => shortName(type) === "DocumentMetaData");
  const language = inView.find(({ type }) => /^Document(?:Annotation|MetaData)$/.test(shortName(type)));
  return ok({
    documentId: text(about, "documentId") || null,
    title: text(about, "documentTitle"),
    language: text(language, "language"),
    text: text(sofa, "sofaString"),
    annotations,
    links: inView.flatMap((structure) => linksOf(structure, byId)),
  });
}

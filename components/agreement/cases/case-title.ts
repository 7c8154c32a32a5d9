import { zoneNames } from "@/components/articles/zone-names";
import { zoneKinds } from "@/lib/core/annotation/article-document";
import type { CaseBasis } from "@/lib/core/agreement/explore/case-basis";
import type { Explorer } from "../explorer-context";
import type { Selection } from "./selection";

/** What stands over the words behind a number. */
export function caseTitle({ labelId, other, group, basis }: Selection, explorer: Explorer): string {
  const { labelName, found, data } = explorer;
  if (basis) return basisTitle(basis, explorer);
  if (labelId !== null && other !== null)
    return other === labelId
      ? `${labelName(labelId)}, agreed`
      : `${labelName(labelId)} against ${other === "none" ? "no span" : labelName(other)}`;
  if (labelId !== null) return labelName(labelId);
  if (group !== null) {
    const key = group.slice(group.indexOf(":") + 1);
    const named = Object.values(found.groups ?? {})
      .flat()
      .find((one) => one.key === key);
    return named?.name || data.articles.find(({ id }) => id === key)?.title || key || "Not named";
  }
  return "All spans";
}

function basisTitle(basis: CaseBasis, { coderName, data: { codebook } }: Explorer): string {
  const { id } = basis;
  switch (basis.kind) {
    case "zone": {
      const zone = zoneKinds.find((kind) => kind === id);
      return zone ? zoneNames[zone] : id;
    }
    case "voice": {
      const voice = codebook.attributes.find((one) => one.id === "voice");
      return `Voice: ${voice?.choices.find(({ value }) => value === id)?.name ?? id}`;
    }
    case "gold":
      return `${coderName(id)} against gold`;
    case "retest":
      return `${coderName(id)}, read again`;
    case "reader":
      return `What ${coderName(id)} read`;
    case "attribute":
      return codebook.attributes.find((one) => one.id === id)?.name ?? id;
    case "judgement":
      return codebook.judgements.find((one) => one.id === id)?.name ?? id;
  }
}

/** Whose readings the words are. */
export function caseReaders({ coderIds, basis }: Selection, { coderName, found }: Explorer): string {
  if (coderIds) return `${coderName(coderIds[0])} and ${coderName(coderIds[1])}`;
  if (basis?.kind === "gold") return "Their reading and the gold layer";
  if (basis?.kind === "retest") return `Rounds 1 and ${basis.round}`;
  const count = found.summary?.coders.length ?? 0;
  return count === 2 ? "Both annotators" : `All ${count} annotators`;
}

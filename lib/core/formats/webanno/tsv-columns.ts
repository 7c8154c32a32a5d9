import { err, ok, type Result } from "../../result";

/** One layer of the header and where its cells stand, counted from the first cell behind the token. */
export type TsvLayer = {
  kind: "span" | "chain" | "relation";
  type: string;
  columns: TsvColumn[];
};
export type TsvColumn = {
  index: number;
  role: "feature" | "slotRole" | "slotTarget" | "source";
  name: string;
};

const kinds = { SP: "span", CH: "chain", RL: "relation" } as const;

function columnsOf(fields: readonly string[], first: number, kind: TsvLayer["kind"]): TsvColumn[] {
  if (fields.length === 0 || (fields.length === 1 && fields[0] === "")) {
    return [{ index: first, role: "feature", name: "" }];
  }
  return fields.map((field, at) => {
    const index = first + at;
    if (kind === "relation" && field.startsWith("BT_")) return { index, role: "source", name: "" };
    if (field.startsWith("ROLE_")) {
      return { index, role: "slotRole", name: /:([^_]*)/.exec(field)?.[1] ?? field };
    }
    if (at > 0 && fields[at - 1]?.startsWith("ROLE_")) return { index, role: "slotTarget", name: "" };
    return { index, role: "feature", name: field };
  });
}

/** Reads `#T_SP=type|feature|…` and its like. `first` is the number of columns before this layer. */
export function tsvLayer(line: string, first: number): Result<TsvLayer, string> {
  const match = /^#T_(SP|CH|RL)=([^|]+)(?:\|(.*))?$/.exec(line);
  const [, mark, type, fields] = match ?? [];
  if ((mark !== "SP" && mark !== "CH" && mark !== "RL") || type === undefined) {
    return err(`“${line.slice(0, 80)}” is no declaration of a layer such as #T_SP=type|feature.`);
  }
  const kind = kinds[mark];
  const columns = columnsOf(fields === undefined ? [] : fields.split("|"), first, kind);
  // Some writers leave the separator but name no feature.
  return ok({
    kind,
    type,
    columns: columns.filter(({ name, role }, at) => at === 0 || name !== "" || role !== "feature"),
  });
}

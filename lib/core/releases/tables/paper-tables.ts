import { labelAgreementTable, overallTable, pairTable } from "./agreement-tables";
import { attributeTable } from "./attribute-table";
import { confusionTable } from "./confusion-table";
import { corpusTable } from "./corpus-table";
import { decisionTable } from "./decision-table";
import { goldTable } from "./gold-table";
import { judgementTable } from "./judgement-table";
import { labelTable } from "./label-table";
import { overlapTable } from "./overlap-table";
import { splitTable } from "./split-table";
import type { Table } from "./table";
import type { TableInput } from "./table-input";

const makers: readonly ((input: TableInput) => Table | null)[] = [
  corpusTable,
  labelTable,
  overallTable,
  labelAgreementTable,
  pairTable,
  goldTable,
  confusionTable,
  decisionTable,
  overlapTable,
  attributeTable,
  splitTable,
  judgementTable,
];

/** The tables that a paper about the data set prints; those with nothing to say are left out. */
export const paperTables = (input: TableInput): Table[] =>
  makers.flatMap((make) => make(input) ?? []).filter(({ rows }) => rows.length > 0);

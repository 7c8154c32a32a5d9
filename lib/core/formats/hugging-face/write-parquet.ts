import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import { ownValue } from "../../own-value";
import { fittedWriter, writeDefaults, type WriteOptions } from "../fitted-writer";
import type { ArticleWriter, Chunk } from "../format";
import { datasetRow, fitHuggingFace, type DatasetRow } from "./dataset-row";
import { parquetSchema, textColumns } from "./parquet-schema";

export type ParquetOptions = WriteOptions & {
  /** The attributes of the spans; null takes those of the first article's codebook. */
  attributeIds: readonly string[] | null;
};

/** Articles in one row group: what is held in memory until it is written. */
const rowGroup = 100;

/** Writes one Parquet file with the rows that the JSON Lines for Hugging Face have, a row group at a time. */
export function parquetWriter(options: Partial<ParquetOptions> = {}): ArticleWriter {
  const settings: ParquetOptions = { ...writeDefaults, attributeIds: null, ...options };
  const file = "data.parquet";
  const bytes = new ByteWriter();
  let attributeIds = settings.attributeIds;
  let parquet: ParquetWriter | null = null;
  let rows: DatasetRow[] = [];

  const taken = (): Chunk[] => {
    const content = bytes.getBytes().slice();
    bytes.index = 0;
    return content.length === 0 ? [] : [{ file, content }];
  };
  const open = () =>
    (parquet ??= new ParquetWriter({
      writer: bytes,
      schema: parquetSchema(attributeIds ?? []),
      createdBy: "slantwise",
    }));
  const writeRows = () => {
    const names = attributeIds ?? [];
    const spans = rows.map((row) =>
      row.spans.map(({ attributes, ...span }) =>
        names.length === 0
          ? span
          : {
              ...span,
              attributes: Object.fromEntries(names.map((name) => [name, ownValue(attributes, name) ?? null])),
            },
      ),
    );
    const columnData = [
      ...textColumns.map((name) => ({ name, data: rows.map((row) => row[name]) })),
      { name: "layers", data: rows.map((row) => row.layers) },
      { name: "spans", data: spans },
    ];
    // Into memory there is nothing to wait for.
    void open().write({ columnData });
    rows = [];
  };
  return fittedWriter(
    (document) => fitHuggingFace(document, settings),
    (document) => {
      attributeIds ??= document.codebook.attributes.map(({ id }) => id).sort();
      rows.push(datasetRow(document, settings.scheme));
      if (rows.length < rowGroup) return [];
      writeRows();
      return taken();
    },
    () => {
      if (rows.length > 0) writeRows();
      void open().finish();
      return taken();
    },
  );
}

import { csvFormat, spreadsheetFormat, tsvFormat } from "./annotation-csv/csv-formats";
import { babeFormat } from "./babe/babe-format";
import { basilFormat } from "./basil/basil-format";
import { bratFormat } from "./brat/brat-format";
import { casJsonFormat } from "./cas/cas-json-format";
import { xmiFormat } from "./cas/xmi-format";
import { conllFormat } from "./conll/conll-format";
import { doccanoFormat } from "./doccano/doccano-format";
import type { Format } from "./format-declaration";
import { htmlFormat } from "./html/html-format";
import { huggingFaceFormat } from "./hugging-face/hugging-face-format";
import { parquetFormat } from "./hugging-face/parquet-format";
import { jsonRecordsFormat } from "./json-records/json-records-format";
import { labelStudioFormat } from "./label-studio/label-studio-format";
import { plainTextFormat } from "./plain-text/plain-text-format";
import { prodigyFormat } from "./prodigy/prodigy-format";
import { ptcFormat } from "./ptc/ptc-format";
import { slantwiseFormat } from "./slantwise/slantwise-format";
import { teiFormat } from "./tei/tei-format";
import { webAnnotationFormat } from "./web-annotation/web-annotation-format";
import { webannoFormat } from "./webanno/webanno-format";

/** Every format, those that hold most first. */
export const formats: readonly Format[] = [
  slantwiseFormat,
  csvFormat,
  spreadsheetFormat,
  tsvFormat,
  labelStudioFormat,
  huggingFaceFormat,
  parquetFormat,
  xmiFormat,
  casJsonFormat,
  webannoFormat,
  bratFormat,
  prodigyFormat,
  webAnnotationFormat,
  doccanoFormat,
  ptcFormat,
  conllFormat,
  jsonRecordsFormat,
  basilFormat,
  babeFormat,
  teiFormat,
  htmlFormat,
  plainTextFormat,
];

export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);

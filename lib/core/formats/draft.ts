import type { AttributeValue, LayerKind, Metadata, Origin, ZoneKind } from "../annotation/article-document";
import type { Notice } from "./format";
import type { FormatError } from "./format-error";
import { layerOfName } from "./layer-names";

/** A stretch as the file gives it: offsets in the file's own unit, its quotation where the file has one. */
export type DraftPart = { start: number; end: number; quote: string | null };

/** A line of a file, for messages. */
export type Place = { file: string; line: number | null };

export type DraftSpan = {
  /** Unique within the layer; relations name it. */
  id: string;
  label: string;
  parts: readonly DraftPart[];
  attributes: Readonly<Record<string, AttributeValue>>;
  confidence: number | null;
  note: string;
  origin: Origin;
  /** Where it stands, when not in the file and line of its article. */
  place: Place | null;
};

export type DraftRelation = { type: string; from: string; to: string };

export type DraftLayer = {
  annotator: string;
  kind: LayerKind;
  round: number;
  spans: readonly DraftSpan[];
  relations: readonly DraftRelation[];
  judgements: Readonly<Record<string, AttributeValue>>;
  /** When it was finished, where the file says that it was. */
  submittedAt: string | null;
};

/** What a reader found about one article, before any offset is believed. */
export type Draft = {
  file: string;
  line: number | null;
  id: string;
  /** As in the file: with its byte-order mark and its carriage returns. */
  text: string;
  metadata: Partial<Metadata>;
  zones: readonly { kind: ZoneKind; start: number; end: number }[] | null;
  layers: readonly DraftLayer[];
  unknown: Readonly<Record<string, unknown>>;
};

export type DraftItem =
  | { kind: "draft"; draft: Draft }
  | { kind: "notice"; notice: Notice }
  | { kind: "error"; error: FormatError };

/** A span of one stretch with nothing more said about it. */
export const draftSpan = (id: string, label: string, part: DraftPart, place: Place | null): DraftSpan => ({
  id,
  label,
  parts: [part],
  attributes: {},
  confidence: null,
  note: "",
  origin: "import",
  place,
});

/** A layer of spans with nothing more said about it; its name tells its kind and round. */
export const draftLayer = (name: string, spans: readonly DraftSpan[]): DraftLayer => ({
  ...layerOfName(name),
  spans,
  relations: [],
  judgements: {},
  submittedAt: null,
});

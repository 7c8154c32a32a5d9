import { z } from "zod";
import { layerKinds, zoneKinds } from "../annotation/article-document";
import { writableFormat } from "../formats/writable-format";
import { text } from "../text/text-schema";

const id = z.string().min(1).max(64);
const share = z.int().min(0).max(100);

const splits = z
  .strictObject({ train: share, development: share, test: share, seed: z.int().min(0).max(2_147_483_647) })
  .refine(
    ({ train, development, test }) => train + development + test === 100,
    "The three shares must add up to 100.",
  );

/** What only people know about a data set; every field may stay empty, and the card then says so. */
const card = z.strictObject({
  summary: text(2_000),
  collection: text(4_000),
  annotators: text(4_000),
  limitations: text(4_000),
  citation: text(2_000),
  contact: text(300),
});

/** Everything that decides what a release holds, to the byte. */
export const releaseOptions = z.strictObject({
  name: text(60).refine((value) => value.trim() !== "", "Give the release a name, such as 1.0."),
  /** Stored ids; null: every article of the project. */
  articleIds: z.array(id).min(1).max(20_000).nullable(),
  layers: z.array(z.enum(layerKinds)).min(1, "Choose at least one kind of layer."),
  /** Only layers submitted under this version; null: under any, with the newest codebook. */
  codebookVersion: z.string().min(1).max(64).nullable(),
  /** Spans that lie wholly outside these zones are left out. */
  zones: z.array(z.enum(zoneKinds)).min(1, "Choose at least one zone."),
  formats: z.array(writableFormat).min(1, "Choose at least one format."),
  splits: splits.nullable(),
  /** The project’s own pseudonyms, or numbers that can’t be joined with other releases. */
  pseudonyms: z.enum(["project", "numbers"]),
  /** γ draws chance continua for every article and takes by far the longest. */
  hasGamma: z.boolean(),
  /** An SPDX identifier such as CC-BY-4.0, or words. */
  licence: text(120).refine(
    (value) => value.trim() !== "",
    "Say under which licence others may use the data.",
  ),
  /** The number of the release that the change log compares with. */
  since: z.int().min(1).nullable(),
  card,
});
export type ReleaseOptions = z.infer<typeof releaseOptions>;
export type ReleaseCard = ReleaseOptions["card"];
export type SplitOptions = NonNullable<ReleaseOptions["splits"]>;

export const emptyCard: ReleaseCard = {
  summary: "",
  collection: "",
  annotators: "",
  limitations: "",
  citation: "",
  contact: "",
};

/** What a form offers first. */
export const releaseDefaults: ReleaseOptions = {
  name: "1.0",
  articleIds: null,
  layers: ["annotator", "adjudicator"],
  codebookVersion: null,
  zones: [...zoneKinds],
  formats: ["slantwise", "csv"],
  splits: null,
  pseudonyms: "project",
  hasGamma: true,
  licence: "CC-BY-4.0",
  since: null,
  card: emptyCard,
};

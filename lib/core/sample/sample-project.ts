import type { Metadata } from "../annotation/article-document";
import type { Codebook } from "../codebook/codebook";
import { framingDevices } from "../codebook/starters/framing-devices";
import { borderRaid } from "./articles/border-raid";
import { ferryContract } from "./articles/ferry-contract";
import { fjordStudy } from "./articles/fjord-study";
import { mobileClinic } from "./articles/mobile-clinic";
import { oldLibrary } from "./articles/old-library";
import { penguinVideo } from "./articles/penguin-video";
import { rentProtest } from "./articles/rent-protest";
import { tunnelToll } from "./articles/tunnel-toll";
import { layerOfReader } from "./layer-of-reader";
import { readers, type Reader, type SampleArticle } from "./sample-article";
import type { SampleLayer } from "./sample-layer";

const articles: readonly SampleArticle[] = [
  ferryContract,
  mobileClinic,
  borderRaid,
  rentProtest,
  fjordStudy,
  penguinVideo,
  oldLibrary,
  tunnelToll,
];

const pseudonyms: Readonly<Record<Reader, string>> = { a: "QW7M3K", b: "4RTZ8D", c: "HN2XCY" };

/** Everything that the sample project is made of, as plain data; `fileName` and `pseudonym` tie it together. */
export type SampleProject = {
  name: string;
  codebook: Codebook;
  articles: readonly { fileName: string; text: string; metadata: Metadata }[];
  coders: readonly { pseudonym: string }[];
  layers: readonly SampleLayer[];
};

/** A small study to look at: invented news, three annotators who differ as people do, the default codebook. */
export function sampleProject(): SampleProject {
  return {
    name: "Sample: news from invented places",
    codebook: framingDevices,
    articles: articles.map(({ fileName, text, metadata }) => ({ fileName, text, metadata })),
    coders: readers.map((reader) => ({ pseudonym: pseudonyms[reader] })),
    layers: articles.flatMap((article) =>
      readers.map((reader) => layerOfReader(article, reader, pseudonyms[reader])),
    ),
  };
}

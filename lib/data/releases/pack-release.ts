import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { AppError } from "@/lib/core/app-error";
import { describeFormatError } from "@/lib/core/formats/format-error";
import { writeZip } from "@/lib/core/formats/zip/write-zip";
import { articleSplits } from "@/lib/core/releases/article-splits";
import { chooseDocuments } from "@/lib/core/releases/choose-documents";
import { releaseFiles } from "@/lib/core/releases/release-files";
import type { ReleaseManifest } from "@/lib/core/releases/release-manifest";
import type { ReleaseOptions } from "@/lib/core/releases/release-options";
import { sha256OfBytes } from "@/lib/core/text/sha256";
import type { Work } from "@/lib/core/work";
import type { ReleaseSource } from "./find-release-source";
import { measureRelease } from "./measure-release";

export type PackedRelease = { manifest: ReleaseManifest; archive: Uint8Array<ArrayBuffer>; sha256: string };

/** Makes the archive of a release. `seed` names articles alike in every release of a project, and nowhere else. */
export async function packRelease(
  { project, codebook, zones, documents, before }: ReleaseSource,
  options: ReleaseOptions,
  seed: string,
  work: Work,
): Promise<PackedRelease> {
  const { all, wanted } = chooseDocuments(documents, options, seed);
  const report = await measureRelease(all, zones, options.hasGamma, work);
  work.tell({ step: "Writing files", done: 0, total: 1 });
  await nextTurn();
  const splits = articleSplits(all, options);
  const made = releaseFiles({ project, options, codebook, zones, all, wanted, splits, report, before });
  if (!made.ok) {
    const [first] = made.error;
    const others = made.error.length > 1 ? ` And ${made.error.length - 1} more.` : "";
    throw new AppError(
      "conflict",
      `Nothing was released. ${first ? describeFormatError(first) : ""}${others}`,
    );
  }
  const pieces: Uint8Array[] = [];
  for (const piece of writeZip(made.value.files)) {
    work.signal.throwIfAborted();
    pieces.push(piece);
    await nextTurn();
  }
  const archive = new Uint8Array(Buffer.concat(pieces));
  return { manifest: made.value.manifest, archive, sha256: sha256OfBytes(archive) };
}

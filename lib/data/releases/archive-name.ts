import "server-only";
import type { ReleaseManifest } from "@/lib/core/releases/release-manifest";

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9.]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "")
    .toLowerCase();

/** The name of a release's archive: the project's and its own, in letters that every system takes. */
export const archiveName = ({ project, name }: ReleaseManifest): string =>
  `${plain(project).slice(0, 60) || "project"}-${plain(name) || "release"}.zip`;

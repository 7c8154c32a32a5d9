import type { ManifestFile } from "@/lib/core/releases/release-manifest";
import { bytesText } from "./bytes-text";
import { Checksum } from "./checksum";

/** The files of a release with their checksums, as its manifest lists them. */
export function FileList({ files }: { files: readonly ManifestFile[] }) {
  return (
    <table className="w-full text-left text-12 tabular-nums">
      <thead>
        <tr className="border-b border-rule text-grey">
          <th className="py-1 pr-4 font-normal">File</th>
          <th className="py-1 pr-4 text-right font-normal">Size</th>
          <th className="py-1 font-normal">SHA-256</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, bytes, sha256 }) => (
          <tr key={name} className="border-b border-rule align-baseline">
            <td className="py-1 pr-4">{name}</td>
            <td className="py-1 pr-4 text-right whitespace-nowrap">{bytesText(bytes)}</td>
            <td className="py-1">
              <Checksum value={sha256} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

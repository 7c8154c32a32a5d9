import { zipSync, type Zippable } from "fflate";
import { file, size, type MalformedCase } from "./malformed-case";

const xmi = (
  number: number,
  title: string,
  content: string,
  outcome: MalformedCase["outcome"],
  line?: number,
): MalformedCase => ({
  number,
  title,
  formatId: "xmi",
  files: [file("a.xmi", content)],
  outcome,
  ...(line === undefined ? {} : { line }),
});

const namespaces =
  'xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:c="http:///c.ecore"';
const root = (content: string) => `<xmi:XMI ${namespaces}>\n${content}\n</xmi:XMI>`;
const sofa = '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="One two"/>';

export const xmlCases: MalformedCase[] = [
  xmi(50, "a DOCTYPE", `<!DOCTYPE x>\n${root(sofa)}`, /DOCTYPE/),
  xmi(
    51,
    "an external entity",
    `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n${root("<c:X>&e;</c:X>")}`,
    /DOCTYPE/,
  ),
  xmi(51, "an entity that nobody declared", root(`${sofa}<c:X xmi:id="2" a="&e;"/>`), /Not well-formed/, 2),
  xmi(
    52,
    "entities that grow",
    `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n${root("<c:X>&b;</c:X>")}`,
    /DOCTYPE/,
  ),
  xmi(
    53,
    "a million elements",
    root(`${sofa}${"<c:X/>".repeat(size(1_000_001, 20_000))}`),
    size(1, 0) === 1 ? /elements/ : "read",
  ),
  xmi(54, "10,000 elements deep", root("<c:X>".repeat(10_000)), /deep/),
  xmi(55, "a control character", root(`${sofa}<c:X xmi:id="2" a="\u0001"/>`), /Not well-formed/, 2),
  xmi(
    56,
    "an id twice",
    root(
      `${sofa}\n<c:X xmi:id="2" sofa="1" begin="0" end="3"/>\n<c:X xmi:id="2" sofa="1" begin="0" end="3"/>`,
    ),
    /used twice/,
    4,
  ),
];

const text = new TextEncoder().encode("One two");
const zip = (
  number: number,
  title: string,
  content: Uint8Array,
  outcome: MalformedCase["outcome"],
): MalformedCase => ({
  number,
  title,
  formatId: "zip",
  files: [file("archive.zip", content)],
  outcome,
});
const archive = (entries: Zippable) => zipSync(entries);

/** Changes bytes behind the first place where a signature stands. */
function patched(bytes: Uint8Array, signature: number[], offset: number, values: number[]): Uint8Array {
  const copy = bytes.slice();
  const at = copy.findIndex((_, index) => signature.every((value, step) => copy[index + step] === value));
  copy.set(values, at + offset);
  return copy;
}
const directory = [0x50, 0x4b, 1, 2];
const end = [0x50, 0x4b, 5, 6];

export const zipCases: MalformedCase[] = [
  zip(57, "a name that climbs out", archive({ "../a.txt": text }), /climbs out/),
  zip(57, "an absolute name", archive({ "/etc/a.txt": text }), /absolute/),
  zip(58, "a backslash in a name", archive({ "..\\a.txt": text }), /backslash/),
  zip(59, "a link", archive({ "a.txt": [text, { os: 3, attrs: 0xa1ff << 16 }] }), /is a link/),
  zip(60, "100,000 to one", archive({ "a.txt": new Uint8Array(size(100_000_000, 4_000_000)) }), /100 times/),
  zip(61, "an archive inside", archive({ "a.zip": archive({ "b.txt": text }) }), /archive inside/),
  zip(62, "names that collide", archive({ "a.txt": text, "A.txt": text }), /one name/),
  zip(63, "encrypted", patched(archive({ "a.txt": text }), directory, 8, [1, 0]), /encrypted/),
  zip(63, "a wrong checksum", patched(archive({ "a.txt": text }), directory, 16, [1, 2, 3, 4]), /damaged/),
  zip(64, "more than 65,535 files", patched(archive({ "a.txt": text }), end, 10, [0xff, 0xff]), /65,534/),
  zip(64, "cut off", archive({ "a.txt": text }).slice(0, 30), /end is missing/),
];

import { describe, expect, test } from "vitest";
import { losesExactlyWhatWasTold } from "@/tests/formats/round-trip";
import { writeDefaults } from "../fitted-writer";
import { readAll } from "../read-all";
import { webAnnotationReading, readWebAnnotations } from "./read-web-annotations";
import { webAnnotationWriter, fitWebAnnotations } from "./write-web-annotations";

const text = "Officials said on Monday that aid would come.";
const about = (source: string, exact = "said", more = {}) => ({
  type: "Annotation",
  body: { purpose: "tagging", value: "Cue" },
  target: { source, selector: { type: "TextQuoteSelector", exact } },
  ...more,
});

function read(texts: Record<string, string>, ...annotations: object[]) {
  const files = { ...texts, "page.jsonld": JSON.stringify({ type: "AnnotationPage", items: annotations }) };
  const inputs = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: new TextEncoder().encode(content),
  }));
  return readAll(readWebAnnotations(inputs));
}

describe("Web Annotation", () => {
  test("loses exactly what was told", () => {
    losesExactlyWhatWasTold({
      write: () => webAnnotationWriter(),
      read: readWebAnnotations,
      reading: webAnnotationReading,
      fit: (document) => fitWebAnnotations(document, writeDefaults),
    });
  });

  test.each([
    ["100% sure.txt", "texts/100% sure.txt"],
    ["100% sure.txt", "texts/100%25%20sure.txt"],
    ["C#.txt", "https://example.org/C%23.txt#intro"],
  ])("the text %s goes by the address %s", (name, address) => {
    const result = read({ [name]: text }, about(address));
    expect(result.ok && result.value.documents[0]?.layers[0]?.annotations).toMatchObject([
      { labelId: "Cue", parts: [{ quote: "said" }] },
    ]);
  });

  test("two texts of one name are told, two copies of one are not", () => {
    const copies = read({ "a/1.txt": text, "b/1.txt": text }, about("1.txt"));
    expect(copies.ok && copies.value.documents).toHaveLength(1);
    const clash = read({ "a/1.txt": text, "b/1.txt": `${text} More.` }, about("1.txt"));
    expect(clash.ok ? [] : clash.error).toMatchObject([
      { file: "b/1.txt", message: expect.stringContaining("a/1.txt") },
    ]);
  });

  test("a link joins two annotations of its creator, wherever it stands", () => {
    const link = { type: "Annotation", motivation: "linking", target: "#a", body: "#b" };
    const result = read(
      { "1.txt": text },
      { ...link, body: [{ purpose: "tagging", value: "speaks" }, { source: "#b" }] },
      about("1.txt", "said", { id: "#a" }),
      about("1.txt", "aid would", { id: "#b" }),
    );
    expect(result.ok && result.value.documents[0]?.layers[0]?.relations).toMatchObject([{ type: "speaks" }]);
    const stray = read(
      { "1.txt": text },
      { ...link, target: "#c" },
      about("1.txt", "aid would", { id: "#b" }),
    );
    expect(stray.ok ? [] : stray.error).toMatchObject([{ message: expect.stringContaining("#c") }]);
  });
});

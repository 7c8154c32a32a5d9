import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointIndex } from "./code-points";
import { detectZones } from "./detect-zones";
import { validateZones } from "./zones";

const detected = (text: string) =>
  detectZones(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("detectZones", () => {
  it("tells headline, credits, body and what follows apart", () => {
    expect(
      detected(
        "Bridge Closed\n\nBy Mara Vint\n\nHarbour Post, 3 May 2021\n\nOne.\n\nTwo.\n\nPlease support our work.\n\nFor media inquiries: x@y.example\n",
      ),
    ).toEqual([
      ["headline", "Bridge Closed\n\n"],
      ["byline", "By Mara Vint\n\n"],
      ["metadata", "Harbour Post, 3 May 2021\n\n"],
      ["body", "One.\n\nTwo."],
      ["call_to_action", "\n\nPlease support our work.\n\n"],
      ["contact", "For media inquiries: x@y.example\n"],
    ]);
  });

  it("takes a text of one line, or a long first line, for body", () => {
    expect(detected("Only this.")).toEqual([["body", "Only this."]]);
    const long = "A long first sentence. ".repeat(20);
    expect(detected(`${long}\n\nMore.`)).toEqual([["body", `${long}\n\nMore.`]]);
  });

  // Cubic in such a line, this took longer than any test may.
  it("tells an address from a long line that only looks like one", () => {
    const line = `${"a@b.".repeat(6_000)} x`;
    expect(detected(`Head\n\nOne.\n\n${line}\n\njane.doe@post.example`)).toEqual([
      ["headline", "Head\n\n"],
      ["body", `One.\n\n${line}`],
      ["contact", "\n\njane.doe@post.example"],
    ]);
  });

  it("does not take sentences of the text for credits", () => {
    const body =
      "By Monday the road had been cleared.\n\nThe 3 May 2021 vote changed little.\n\nBy then it was over.";
    expect(detected(`Head\n\n${body}`)).toEqual([
      ["headline", "Head\n\n"],
      ["body", body],
    ]);
  });

  it("finds a call to action inside the body and goes on with the body after it", () => {
    const kinds = detectZones("Head\n\nOne.\n\nRead more: Another story\n\nTwo.").map(({ kind }) => kind);
    expect(kinds).toEqual(["headline", "body", "call_to_action", "body"]);
  });

  it("always gives a partition", () => {
    const line = fc.constantFrom(
      "",
      " ",
      "Text here.",
      "By Ann Lee",
      "Disclaimer: none",
      "Region: North",
      "Donate now",
      "\u00A0",
      "😊",
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = lines.join("\n");
        fc.pre(text !== "");
        expect(validateZones(detectZones(text), text.length)).toMatchObject({ ok: true });
      }),
    );
  });
});

const folder = path.resolve(import.meta.dirname, "../../../../shared/articles");

describe.skipIf(!existsSync(folder))(`on the real articles (skipped when ${folder} is absent)`, () => {
  const zonesOf = (file: string) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    const index = codePointIndex(text);
    return detectZones(text).map(({ kind, start, end }) => [
      kind,
      index.toCodePoint(start),
      index.toCodePoint(end),
    ]);
  };

  it("finds the zones of article 000", () => {
    expect(zonesOf("000_9c1bcda76c5ba660.txt")).toEqual([
      ["headline", 0, 82],
      ["body", 82, 3645],
      ["byline", 3645, 3673],
      ["disclaimer", 3673, 4858],
      ["contact", 4858, 4896],
    ]);
  });

  it("finds the zones of article 003", () => {
    const zones = zonesOf("003_1c5360f2d134fe6c.txt");
    expect(zones.map(([kind]) => kind)).toEqual([
      "headline",
      "byline",
      "metadata",
      "body",
      "call_to_action",
      "disclaimer",
      "call_to_action",
      "byline",
      "disclaimer",
      "contact",
    ]);
    expect(zones[3]).toEqual(["body", 259, 2677]);
  });
});

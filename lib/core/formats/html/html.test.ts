import { describe, expect, test } from "vitest";
import { readAll } from "../read-all";
import { readHtml } from "./read-html";

const paragraph =
  "Supporters of the so-called moderate opposition claimed that the convoy had been attacked on its way. ";
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>The Convoy</title><meta property="og:site_name" content="The Paper">${head}</head><body>${body}</body></html>`;
const article = `<article><h1>The Convoy</h1><p>${paragraph.repeat(3)}</p><p>Second &amp; last:<br>${paragraph.repeat(3)}</p></article>`;

const read = (html: string) =>
  readAll(readHtml([{ name: "convoy.html", bytes: new TextEncoder().encode(html) }]));
const textOf = (html: string) => {
  const result = read(html);
  return result.ok
    ? (result.value.documents[0]?.text ?? "")
    : result.error.map(({ message }) => message).join();
};

describe("web pages", () => {
  test("give their article with the zones and metadata that they tell", () => {
    const result = read(page(`<nav><a href="/">Home</a></nav>${article}`));
    const document = result.ok ? result.value.documents[0] : undefined;
    expect(document?.metadata).toMatchObject({ title: "The Convoy", outlet: "The Paper", language: "en" });
    expect(document?.zones.map(({ kind }) => kind)).toEqual(["headline", "body"]);
    expect(document?.text.startsWith("The Convoy\n\nSupporters of the so-called")).toBe(true);
    expect(document?.text).toContain("\n\nSecond & last:\nSupporters");
    expect(document?.text).not.toContain("Home");
  });

  test.each([
    ["a script", "<script>document.body.innerHTML = 'ran'</script>"],
    ["an event handler", "<img src=x onerror=\"document.body.innerHTML = 'ran'\">"],
    ["a javascript address", "<a href=\"javascript:document.write('ran')\">link</a>"],
    ["SVG", "<svg><script>document.write('ran')</script></svg>"],
    ["MathML", "<math><mtext><script>document.write('ran')</script></mtext></math>"],
    ["mutated markup", "<noscript><p title=\"</noscript><img src=x onerror=document.write('ran')>\">"],
    ["a base address", '<base href="http://elsewhere.invalid/">'],
    ["a refresh", '<meta http-equiv="refresh" content="0;url=http://elsewhere.invalid/">'],
    ["imported styles", "<style>@import 'http://elsewhere.invalid/ran';</style>"],
  ])("run nothing: %s", (_, attack) => {
    const text = textOf(page(article.replace("</article>", `${attack}</article>`)));
    expect(text).toContain("Supporters of the so-called");
    expect(text).not.toMatch(/\bran\b|elsewhere|document\.|<\w/);
  });

  test.each([
    ["nothing", "", "No article"],
    ["no article", page("<p>Hi</p>").replace("<title>The Convoy</title>", ""), ""],
    ["absurd depth", "<div>".repeat(100_000), "nests more than"],
  ])("%s is told or read, never a crash", (_, html, reason) => {
    expect(textOf(html)).toContain(reason);
  });
});

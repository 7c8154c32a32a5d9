import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { agreementReport } from "@/lib/core/agreement/agreement-report";
import { findValue } from "@/lib/core/agreement/explore/find-value";
import { readSlantwise } from "@/lib/core/formats/slantwise/read-slantwise";
import { accountOf, fillAccount } from "./fixtures/account";
import { alphaByHand, exportedArticles } from "./fixtures/agreement-by-hand";
import { checkScreen } from "./fixtures/check-screen";
import { story } from "./fixtures/story-articles";
import { expect, test } from "./fixtures/test";
import { cases, openView, untilComputed } from "./screens/agreement";
import { markByKey, openArticle, submit } from "./screens/annotator";
import { download, importFiles, invite, makeProject, open } from "./screens/project";

/** Three people read two articles; the page says what is worked out here by hand, and what the file gives. */
test("agreement of three annotators: by hand, from the exported file, and on the page", async ({
  administrator,
  newBrowser,
}) => {
  test.setTimeout(420_000);
  const told = story();
  const ada = await newBrowser(administrator.state);
  const project = await makeProject(ada, "Agreement of three");
  await importFiles(ada, project, [told.first, told.second]);
  const join = async (name: string): Promise<Page> => {
    const page = await newBrowser();
    await page.goto(await invite(ada, project, "Annotator"));
    await fillAccount(page, accountOf(name));
    await page.getByRole("button", { name: "Make an account and join" }).click();
    await expect(page.getByRole("navigation", { name: "Screens" })).toBeVisible();
    return page;
  };
  const [alma, bruno, carla] = [await join("Alma One"), await join("Bruno Two"), await join("Carla Three")];
  const data = `/api${project}/agreement`;
  const sent = async (page: Page) =>
    ((await (await page.request.get(data)).json()) as { articles: unknown[] }).articles;

  await test.step("three people mark spans, blind to each other", async () => {
    const readings: [Page, [words: string, key: string][], [words: string, key: string][]][] = [
      [
        alma,
        [
          [told.qualifier, "q"],
          [told.quoted, "s"],
          [told.verb, "d"],
        ],
        [[told.secondQualifier, "q"]],
      ],
      [
        bruno,
        [
          [told.qualifier, "q"],
          [told.quotedWider, "s"],
          [told.verb, "c"],
          [told.onlyOne, "p"],
        ],
        [[told.secondQualifier, "q"]],
      ],
      [
        carla,
        [
          [told.qualifier, "q"],
          [told.verb, "d"],
        ],
        [],
      ],
    ];
    for (const [page, first, second] of readings) {
      await open(page, project, "Annotate");
      expect(await sent(page)).toEqual([]);
      for (const [words, key] of first) await markByKey(page, words, key);
      await submit(page);
      expect(await sent(page)).toHaveLength(1);
      await openArticle(page, told.second.text.trim().split("\n")[0] ?? "");
      for (const [words, key] of second) await markByKey(page, words, key);
      await submit(page);
    }
  });

  await open(ada, project, "Exports");
  const file = await download(ada);

  await test.step("F1 worked out by hand", async () => {
    await open(ada, project, "Agreement");
    await untilComputed(ada);
    // Alma has 4 spans, Bruno 5, Carla 2. To the letter: 2, 2 and 1 in common; by overlap and label: 3, 2 and 1.
    const [exact, overlap] = [(2 * (2 + 2 + 1)) / (9 + 6 + 7), (2 * (3 + 2 + 1)) / (9 + 6 + 7)];
    await expect(ada.getByText(`span F1 ${overlap.toFixed(2)}`)).toBeVisible();
    await expect(ada.getByText(exact.toFixed(2), { exact: true }).first()).toBeVisible();
    const matrix = ada.getByRole("table", { name: "Span F1 by pair, overlap" });
    const values = (await matrix.getByRole("link").allTextContents()).map((text) => text.slice(0, 4)).sort();
    const byPair = [(2 * 3) / 9, (2 * 2) / 6, (2 * 1) / 7].map((value) => value.toFixed(2));
    expect(values).toEqual([...byPair, ...byPair].sort());
    await expect(ada.getByText("11 spans in 6 submitted readings, 1 of them empty.")).toBeVisible();
  });

  await test.step("γ and its parts as the exported file gives them", async () => {
    const read = readSlantwise([{ name: "articles.jsonl", bytes: readFileSync(file) }]);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { values } = agreementReport(read.value.documents, { study: { zoneKinds: ["body"] } });
    const said = (measure: "gamma" | "gamma-position" | "gamma-cat") => {
      const value = findValue(values, measure)?.value;
      return value?.kind === "value" ? value.value.toFixed(2).replace("-", "−") : "not defined";
    };
    await expect(ada.getByRole("heading", { level: 1 })).toContainText(
      `On 2 articles, 3 annotators: γ ${said("gamma")}`,
    );
    await expect(ada.getByText("Where spans are, whatever")).toContainText(said("gamma-position"));
    await expect(ada.getByText("Where spans are, whatever")).toContainText(said("gamma-cat"));
  });

  await test.step("α over characters, from its definition", async () => {
    await ada.getByLabel("Measure").selectOption("α over characters");
    const alpha = alphaByHand(exportedArticles(file), "distancing_qualifier");
    const row = ada
      .getByRole("row")
      .filter({ has: ada.getByRole("rowheader", { name: "Distancing qualifier" }) });
    await expect(row).toContainText(alpha.toFixed(2));
    await checkScreen(ada, "agreement-three");
  });

  await test.step("from a number to the words, and on to adjudication", async () => {
    await ada.getByRole("link", { name: "Doubting report verb" }).click();
    await expect(cases(ada)).toHaveCount(1);
    await expect(cases(ada)).toContainText("Label");
    await expect(cases(ada)).toContainText("Contentious label");
    await ada.keyboard.press("Escape");
    await openView(ada, "Confusion");
    // Of two each: the verb's two labels, either way and agreed; the quoted words; and what was missed of three labels.
    const cell = ada.getByRole("link", { name: "2", exact: true });
    await expect(cell).toHaveCount(7);
    await openView(ada, "Annotators");
    const saving = ada.waitForEvent("download");
    await ada.getByRole("button", { name: "Aligned pairs as CSV" }).click();
    const pairs = readFileSync(await (await saving).path(), "utf8");
    expect(pairs).toContain(`,${told.verb},`);
    const wanted = ada.waitForEvent("download");
    await ada.getByRole("button", { name: "LaTeX" }).first().click();
    expect(readFileSync(await (await wanted).path(), "utf8")).toContain("\\begin{tabular}");

    await openView(ada, "Labels");
    await ada.getByRole("link", { name: "Doubting report verb" }).click();
    await ada.keyboard.press("j");
    await expect(cases(ada).first()).toBeFocused();
    await ada.keyboard.press("Enter");
    await expect(ada).toHaveURL(/\/adjudicate\/[^/]+\?at=\d+$/);
    await expect(ada.getByRole("region", { name: "The case in hand" })).toContainText("Label");
  });
});

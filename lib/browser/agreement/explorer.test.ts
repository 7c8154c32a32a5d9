import { describe, expect, it } from "vitest";
import { allCases } from "@/lib/core/agreement/explore/case-filter";
import type { ExplorationStep } from "@/lib/core/agreement/explore/exploration";
import { asItIs } from "@/lib/core/agreement/explore/what-if";
import type { ArticleRows } from "@/lib/core/agreement/report/scope";
import { dataOf } from "@/lib/core/agreement/testing/agreement-data";
import { workedExample } from "@/lib/core/agreement/testing/worked-example";
import { openExplorer } from "./explorer";
import { openedData } from "./opened-data";
import type { FromWorker } from "./worker-messages";

const data = dataOf(workedExample);

function opened() {
  const posted: FromWorker[] = [];
  const known = new Map<string, ArticleRows>();
  let kept = 0;
  const rows = {
    get: (key: string) => known.get(key),
    set: (key: string, own: ArticleRows) => known.set(key, own),
    keep: async () => {
      kept += 1;
    },
  };
  const explorer = openExplorer(data, rows, (message) => posted.push(message));
  const steps = () => posted.flatMap((message) => (message.kind === "step" ? [message.step] : []));
  return { explorer, posted, steps, kept: () => kept };
}

const always = () => true;
const query = { basis: null, coderIds: null, filter: allCases, kind: null, most: 9 };

describe("the explorer in its worker", () => {
  it("says what it knows as it comes, the whole at last, and keeps it", async () => {
    const { explorer, steps, kept } = opened();
    await explorer.explore(asItIs, always);
    expect(steps()[0]).toHaveProperty("summary");
    expect(steps().at(-1)).toMatchObject({ hasGamma: true, progress: null });
    await explorer.keepRows();
    expect(kept()).toBe(1);
  });

  it("ends with all that it said, unless it was not to go on", async () => {
    const { explorer, steps } = opened();
    const found = await explorer.explore(asItIs, always);
    const { progress, ...all } = Object.assign({}, ...steps()) as ExplorationStep;
    expect(progress).toBeNull();
    expect(found).toEqual(all);
    let asked = 0;
    expect(await explorer.explore(asItIs, () => ++asked < 3)).toBeNull();
  });

  it("answers for cases between two steps, with the words they stand in", async () => {
    const { explorer, posted } = opened();
    const exploring = explorer.explore(asItIs, always);
    explorer.cases({ kind: "cases", projectId: "", number: 7, whatIf: asItIs, query });
    await exploring;
    const answers = posted.flatMap((message) => (message.kind === "cases" ? [message] : []));
    expect(answers.map(({ number }) => number)).toEqual([7]);
    for (const { frame, start, end, paragraph, articleId } of answers[0]?.answer.cases ?? []) {
      const { text } = data.articles.find(({ id }) => id === articleId) ?? { text: "" };
      expect(frame.words).toContain(text.slice(start, end));
      expect(text.slice(frame.start, frame.start + frame.words.length)).toBe(frame.words);
      expect(paragraph).toBe(1);
    }
  });

  it("gives the page names, never texts or spans", () => {
    const names = openedData(data);
    expect(names.coders).toEqual(["A", "B", "C"].map((id) => ({ id, pseudonym: `Reader ${id}` })));
    expect(JSON.stringify(names)).not.toContain("so-called");
  });
});

import { describe, expect, it } from "vitest";
import { allCases } from "@/lib/core/agreement/explore/case-filter";
import type { Exploration } from "@/lib/core/agreement/explore/exploration";
import { asItIs, type WhatIf } from "@/lib/core/agreement/explore/what-if";
import type { ArticleRows } from "@/lib/core/agreement/report/scope";
import { dataOf } from "@/lib/core/agreement/testing/agreement-data";
import { workedExample } from "@/lib/core/agreement/testing/worked-example";
import type { AgreementSource } from "./agreement-source";
import { answerQuestions } from "./answer-questions";
import { openedData } from "./opened-data";
import type { FromWorker } from "./worker-messages";

const data = dataOf(workedExample);
const later = dataOf(workedExample.slice(0, 1));
const projectId = "";
const query = { basis: null, coderIds: null, filter: allCases, kind: null, most: 9 };

/** A source that knows of the data `before`, and where the server has `now`. */
function opened(before = data, now = data) {
  const posted: FromWorker[] = [];
  const found = new Map<string, Exploration>();
  let asked = 0;
  let current = before;
  const source: AgreementSource = {
    kept: {
      last: () => ({ tag: "", opened: openedData(current) }),
      begin: () => undefined,
      get: (whatIf) => found.get(JSON.stringify(whatIf)),
      keep: async (whatIf, exploration) => void found.set(JSON.stringify(whatIf), exploration),
    },
    data: async () => {
      asked += 1;
      if (now !== before) found.clear();
      current = now;
      return { data: now, isChanged: now !== before };
    },
  };
  const known = new Map<string, ArticleRows>();
  const rows = {
    get: (key: string) => known.get(key),
    set: (key: string, own: ArticleRows) => known.set(key, own),
    keep: async () => undefined,
  };
  const answer = answerQuestions(
    source,
    async () => rows,
    (message) => posted.push(message),
  );
  const explore = (whatIf: WhatIf) => answer({ kind: "explore", projectId, whatIf });
  const ends = () =>
    posted.flatMap((message) => (message.kind === "step" && message.step.hasGamma ? [message.step] : []));
  return { answer, explore, posted, found, ends, asked: () => asked };
}

describe("questions about agreement", () => {
  it("are answered from what was found before, without the data", async () => {
    const first = opened();
    await first.explore(asItIs);
    const second = opened();
    for (const [key, value] of first.found) second.found.set(key, value);
    await second.explore(asItIs);
    expect(second.asked()).toBe(0);
    expect(second.ends()).toEqual([{ ...first.found.get(JSON.stringify(asItIs)), progress: null }]);
    await second.answer({ kind: "cases", projectId, number: 1, whatIf: asItIs, query });
    await second.answer({ kind: "pairs", projectId, number: 2, whatIf: asItIs });
    expect(second.asked()).toBe(1);
  });

  it("drop a condition as soon as another is asked for", async () => {
    const { explore, ends } = opened();
    await Promise.all([explore(asItIs), explore({ ...asItIs, withoutCoderIds: ["C"] })]);
    expect(ends().map(({ report }) => report?.study.counts.coders)).toEqual([2]);
  });

  it("leave what is known standing when an answer that was on its way comes late", async () => {
    const { explore, posted, found, ends } = opened();
    await explore(asItIs);
    const without = { ...asItIs, withoutCoderIds: ["C"] };
    const slow = explore(without);
    await explore(asItIs);
    const said = posted.length;
    await slow;
    expect(posted).toHaveLength(said);
    expect(ends().at(-1)?.report?.study.counts.coders).toBe(3);
    expect(found.has(JSON.stringify(without))).toBe(false);
  });

  it("are all answered anew where the data have changed since", async () => {
    const before = opened();
    await before.explore(asItIs);
    const { explore, answer, posted, found, ends } = opened(data, later);
    for (const [key, value] of before.found) found.set(key, value);
    await explore(asItIs);
    expect(ends().map(({ report }) => report?.study.counts.articles)).toEqual([2]);
    await answer({ kind: "cases", projectId, number: 1, whatIf: asItIs, query });
    await expect.poll(() => ends().map(({ report }) => report?.study.counts.articles)).toEqual([2, 1]);
    const named = posted.flatMap((message) =>
      message.kind === "opened" ? [message.data.articles.length] : [],
    );
    expect(named).toEqual([2, 1]);
  });
});

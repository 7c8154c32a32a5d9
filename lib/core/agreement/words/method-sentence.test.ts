import { expect, it } from "vitest";
import { agreementReport } from "../agreement-report";
import { articleOf } from "../testing/documents";
import { workedExample } from "../testing/worked-example";
import { methodSentence } from "./method-sentence";

it("says the values and all they were computed with", () => {
  const sentence = methodSentence(agreementReport(workedExample), "Slantwise 0.1.0");
  expect(sentence).toMatch(/^Agreement on 2 articles by 3 annotators \(10 spans\): γ = 0\.\d\d, /);
  expect(sentence).toContain("mean pairwise span F1 by overlap = 0.50, exact = 0.20.");
  expect(sentence).toContain("α = 1, β = 1, Δ∅ = 1");
  expect(sentence).toMatch(/seed 1, mulberry32.*Computed with Slantwise 0\.1\.0\.$/);
  expect(sentence).not.toContain("bootstrap");
});

it("names the way its intervals were made", () => {
  const study = (articles: number) =>
    Array.from({ length: articles }, (_, index) =>
      articleOf(`${index}`, 200, {
        A: [[index, index + 9, "a"]],
        B: [[index + (index % 2), index + 9, "a"]],
      }),
    );
  const sentence = (articles: number) => methodSentence(agreementReport(study(articles)), "Slantwise");
  expect(sentence(4)).toContain("jackknife over articles");
  expect(sentence(24)).toContain("percentile bootstrap over articles (2,000 resamples, seed 1)");
});

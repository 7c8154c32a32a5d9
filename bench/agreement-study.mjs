// node bench/agreement-study.mjs: every measure of a study of 500 articles × 4 annotators × 15 spans.
import { importBundled } from "./agreement/bundle.mjs";
import { timed } from "./agreement/processor-time.mjs";
import { articleOf, syntheticLayers } from "./agreement/synthetic-study.mjs";

const { agreementReport } = await importBundled("bench/agreement/entry.ts");

const length = 4_000;
const labels = 14;
const article = (id, seed) =>
  articleOf(
    `article ${id}`,
    syntheticLayers({ annotators: 4, units: 15, length, labels, seed }),
    length,
    labels,
  );
const documents = Array.from({ length: 500 }, (_, index) => article(index, index + 1));
const seconds = (value) => `${(value / 1000).toFixed(2)} s`;
const memory = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

const cache = new Map();
const report = (name, given, target) => {
  const { result, clock, processor } = timed(() => agreementReport(given, {}, cache));
  const values = result.values.filter(({ value }) => value.kind === "value").length;
  console.log(
    name.padEnd(28),
    `${seconds(processor)} processor, ${seconds(clock)} clock, target ${seconds(target)};`,
    `${values} values of ${result.values.length}, ${memory()}`,
  );
  return result;
};

const cold = report("cold", documents, 20_000);
report("after one article changed", documents.with(7, article(7, 9_999)), 1_000);
const gamma = cold.values.find(
  ({ measure, labelId, coderIds }) => measure === "gamma" && !labelId && !coderIds,
);
console.log(
  `γ ${gamma.value.value.toFixed(3)} [${gamma.interval.low.toFixed(3)}, ${gamma.interval.high.toFixed(3)}]`,
);

import { bootstrapIntervals, type BootstrapOptions } from "./bootstrap";
import type { Interval } from "./interval";
import { jackknifeInterval } from "./jackknife";
import type { Statistic } from "./statistic";

/** Below so many articles, resampling them under-covers, and the jackknife is used. */
export const fewestForBootstrap = 20;

/** The interval of each statistic: bootstrap over articles, or the jackknife where fewer than 20 concern it. */
export const intervalsOf = (statistics: readonly Statistic[], options?: BootstrapOptions): Interval[] => {
  const isLarge = statistics.map(
    ({ rows }) => rows.filter((row) => row !== null).length >= fewestForBootstrap,
  );
  const resampled = bootstrapIntervals(
    statistics.filter((_, index) => isLarge[index]),
    options,
  ).values();
  return statistics.map((statistic, index) => {
    const next = isLarge[index] ? resampled.next().value : undefined;
    return next ?? jackknifeInterval(statistic);
  });
};

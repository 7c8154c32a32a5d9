import type { GroupValues } from "@/lib/core/agreement/explore/exploration";
import { trend, unbroken, type TrendPoint } from "@/lib/core/agreement/explore/trend";
import { measures } from "@/lib/core/agreement/report/measure";
import { groupMeasure } from "./group-measure";
import { TrendMark } from "./trend-mark";
import { trendScale } from "./trend-scale";

const valueOf = ({ month, value }: TrendPoint) =>
  value.kind === "value" ? { month, at: value.value } : null;
const intervalOf = ({ month, interval }: TrendPoint) =>
  interval.kind === "interval" ? { month, low: interval.low, high: interval.high } : null;

type TrendPlotProps = { months: readonly GroupValues[]; versions: readonly GroupValues[] };

/** A coefficient from month to month, with the band of its intervals and the codebook versions in force. */
export function TrendPlot({ months, versions }: TrendPlotProps) {
  const measure = months[0] && groupMeasure(months[0].values)?.measure;
  const name = (measure && measures.get(measure)?.name) ?? "";
  const points = measure ? trend(months, versions, measure) : [];
  if (points.length < 2) return null;
  const { width, height, left, ticks, every, x, y } = trendScale(points);
  return (
    <figure className="overflow-x-auto">
      <figcaption className="pb-2 text-12 text-grey">
        {name} by month, with its 95 % interval; below, the version of the codebook where it changes
      </figcaption>
      <svg width={width} height={height} role="group" aria-label={`${name} by month`}>
        <g aria-hidden>
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                x1={left}
                x2={width}
                y1={y(tick)}
                y2={y(tick)}
                className={tick === 0 ? "stroke-rule-strong" : "stroke-rule"}
              />
              <text x={left - 8} y={y(tick) + 4} textAnchor="end" className="fill-grey text-11">
                {tick.toFixed(1).replace("-", "−")}
              </text>
            </g>
          ))}
          {unbroken(points, intervalOf).map((run) => (
            <path
              key={run[0]?.month}
              d={`M${run.map(({ month, low }) => `${x(month)} ${y(low)}`).join("L")}L${run
                .toReversed()
                .map(({ month, high }) => `${x(month)} ${y(high)}`)
                .join("L")}Z`}
              className="fill-ink opacity-5"
            />
          ))}
          {unbroken(points, valueOf).map((run) => (
            <path
              key={run[0]?.month}
              d={`M${run.map(({ month, at }) => `${x(month)} ${y(at)}`).join("L")}`}
              className="fill-none stroke-grey stroke-[1.5]"
            />
          ))}
        </g>
        {points.map((point, index) => (
          <TrendMark
            key={point.key}
            point={point}
            before={points[index - 1]}
            name={name}
            isNamed={point.month % every === 0}
            scale={{ x, y, height }}
          />
        ))}
      </svg>
    </figure>
  );
}

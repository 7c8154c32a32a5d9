import type { GroupValues } from "@/lib/core/agreement/explore/exploration";
import { measures } from "@/lib/core/agreement/report/measure";
import { groupMeasure } from "./group-measure";

const [width, height, left, bottom] = [760, 216, 36, 40];
const y = (value: number) => 8 + (1 - Math.max(0, Math.min(1, value))) * (height - bottom - 8);

type TrendPlotProps = { groups: readonly GroupValues[]; versions: readonly GroupValues[] };

/** A coefficient from one group to the next, with the band of its intervals and the codebook versions in force. */
export function TrendPlot({ groups, versions }: TrendPlotProps) {
  const versionsOf = ({ articleIds }: GroupValues) =>
    versions.filter((one) => one.articleIds.some((id) => articleIds.includes(id))).map(({ name }) => name);
  const step = (width - left - 40) / Math.max(1, groups.length - 1);
  const x = (index: number) => left + 20 + index * step;
  const points = groups.flatMap((group, index) => {
    const one = groupMeasure(group.values);
    return one?.value.kind === "value"
      ? [{ group, at: x(index), value: one.value.value, interval: one.interval }]
      : [];
  });
  const band = points.filter(({ interval }) => interval.kind === "interval");
  const edge = (side: "low" | "high") =>
    band.map(({ at, interval }) => `${at} ${y(interval.kind === "interval" ? interval[side] : 0)}`);
  const measure = groups[0] && groupMeasure(groups[0].values)?.measure;
  return (
    <figure>
      <figcaption className="pb-2 text-12 text-grey">
        {measure ? measures.get(measure)?.name : ""} by month, with its 95 % interval
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} className="w-full max-w-[760px]" aria-hidden>
        {[0, 0.2, 0.4, 0.6, 0.8, 1].map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} className="stroke-rule" />
            <text x={left - 8} y={y(tick) + 4} textAnchor="end" className="fill-grey text-11">
              {tick.toFixed(1)}
            </text>
          </g>
        ))}
        {band.length > 1 ? (
          <path
            d={`M${edge("low").join("L")}L${edge("high").reverse().join("L")}Z`}
            className="fill-ink opacity-5"
          />
        ) : null}
        <path
          d={`M${points.map(({ at, value }) => `${at} ${y(value)}`).join("L")}`}
          className="fill-none stroke-grey stroke-[1.5]"
        />
        {points.map(({ group, at, value }) => (
          <g key={group.key}>
            <circle cx={at} cy={y(value)} r={4} className="fill-ink" />
            <text x={at} y={height - 22} textAnchor="middle" className="fill-grey text-11">
              {group.name}
            </text>
            <text x={at} y={height - 6} textAnchor="middle" className="fill-grey-2 text-11">
              codebook {versionsOf(group).join(", ")}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

import type { Interval } from "@/lib/core/agreement/inference/interval";
import type { UndefinedReason } from "@/lib/core/agreement/undefined-reason";
import type { Measurement } from "@/lib/core/agreement/measurement";
import { labelScale, placeOn, referenceLines, ticks } from "@/lib/core/agreement/explore/plot-scale";

const height = 29;
const middle = 14.5;
const x = (value: number) => placeOn(labelScale, value);

type ForestRowProps = {
  value: Measurement;
  interval: Interval;
  overall: { value: Measurement; interval: Interval } | undefined;
  look: { group: number };
};

/** One label on the common scale: a dot, the larger the more it rests on, and its interval; the band is that of all. */
export function ForestRow({ value, interval, overall, look }: ForestRowProps) {
  return (
    <svg width={labelScale.width} height={height} className={`block g${look.group}`} aria-hidden>
      {overall?.interval.kind === "interval" ? (
        <rect
          x={x(overall.interval.low)}
          width={x(overall.interval.high) - x(overall.interval.low)}
          height={height}
          className="fill-ink opacity-5"
        />
      ) : null}
      {ticks.map((tick) => (
        <Upright key={tick} at={tick} className={tick === 0 ? "stroke-rule-strong" : "stroke-rule"} />
      ))}
      {referenceLines.map((line) => (
        <Upright key={line} at={line} className="stroke-rule-strong" dashes="1 4" />
      ))}
      {overall?.value.kind === "value" ? (
        <Upright at={overall.value.value} className="stroke-grey-2" dashes="2 3" />
      ) : null}
      {interval.kind === "interval" ? (
        <path
          d={`M${x(interval.low)} ${middle - 3}v6m0-3H${x(interval.high)}m0-3v6`}
          className="fill-none stroke-(--c) stroke-[1.5]"
        />
      ) : null}
      {value.kind === "value" ? (
        <circle cx={x(value.value)} cy={middle} r={4.2} className="fill-(--c)" />
      ) : (
        <text
          x={x(0) + 6}
          y={18.5}
          className="fill-grey stroke-paper text-11 [paint-order:stroke] [stroke-width:5px]"
        >
          {shortReason(value.reason)}
        </text>
      )}
    </svg>
  );
}

function Upright({ at, className, dashes }: { at: number; className: string; dashes?: string }) {
  return <line x1={x(at)} x2={x(at)} y1={0} y2={height} className={className} strokeDasharray={dashes} />;
}

/** A reason in the room of the plot; the value beside it says it in full. */
const shortReason = ({ kind }: UndefinedReason) =>
  kind === "no_spans" ? "not defined: nobody marked one" : "not defined";

/** The scale under the rows. */
export function ForestAxis() {
  return (
    <svg width={labelScale.width} height="20" aria-hidden>
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y="14" textAnchor="middle" className="fill-grey text-11">
          {tick.toFixed(1).replace("-", "−")}
        </text>
      ))}
    </svg>
  );
}

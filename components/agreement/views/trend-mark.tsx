import type { TrendPoint } from "@/lib/core/agreement/explore/trend";
import { decimals } from "@/lib/core/agreement/words/decimals";
import { AddressLink } from "../address-link";
import { opening } from "../cases/selection";
import { intervalText } from "../value-text";
import type { TrendScale } from "./trend-scale";

type TrendMarkProps = {
  point: TrendPoint;
  before: TrendPoint | undefined;
  name: string;
  isNamed: boolean;
  scale: Pick<TrendScale, "x" | "y" | "height">;
};

/** A month of the trend: its value, which opens the words, its interval, its name, and the codebook where it is new. */
export function TrendMark({ point, before, name, isNamed, scale: { x, y, height } }: TrendMarkProps) {
  const { key, month, value, interval, versions } = point;
  const at = x(month);
  const isNew = before?.versions !== versions;
  return (
    <>
      <g aria-hidden>
        {interval.kind === "interval" ? (
          <path
            d={`M${at - 3} ${y(interval.high)}h6m-3 0V${y(interval.low)}m-3 0h6`}
            className="fill-none stroke-grey-2"
          />
        ) : null}
        {isNamed ? (
          <text x={at} y={height - 24} textAnchor="middle" className="fill-grey text-11">
            {key}
          </text>
        ) : null}
        {isNew ? (
          <text x={at} y={height - 8} textAnchor="middle" className="fill-grey-2 text-11">
            codebook {versions}
          </text>
        ) : null}
      </g>
      {value.kind === "value" ? (
        <AddressLink change={opening({ group: `month:${key}` })}>
          <title>{`${name} in ${key}: ${decimals(value.value)} ${intervalText(interval)}`}</title>
          <circle cx={at} cy={y(value.value)} r={12} className="fill-transparent" />
          <circle cx={at} cy={y(value.value)} r={4} className="fill-ink" />
        </AddressLink>
      ) : (
        <text x={at} y={y(0) - 6} textAnchor="middle" className="fill-grey text-11">
          not defined
        </text>
      )}
    </>
  );
}

import { Progress } from "@/components/ui/progress";
import type { CoderProgress } from "@/lib/data/projects/read-overview";

/** How far each annotator has come. */
export function CoderTable({ coders }: { coders: readonly CoderProgress[] }) {
  return (
    <table className="w-full max-w-[640px] text-13">
      <caption className="sr-only">Annotators and their progress</caption>
      <thead className="text-12 text-grey">
        <tr className="border-b border-rule">
          <th scope="col" className="py-2 text-left font-normal">
            Annotator
          </th>
          <th scope="col" className="px-3 text-left font-normal">
            Submitted
          </th>
          <th scope="col" className="w-40" aria-label="Share submitted" />
          <th scope="col" className="text-right font-normal">
            Spans
          </th>
        </tr>
      </thead>
      <tbody className="[&_td]:tabular-nums">
        {coders.map(({ coderId, name, assigned, submitted, spans }) => (
          <tr key={coderId} className="border-b border-rule">
            <th scope="row" className="py-2 text-left font-normal">
              {name}
            </th>
            <td className="px-3">{`${submitted} of ${Math.max(assigned, submitted)}`}</td>
            <td className="align-middle">
              <Progress
                label={`Submitted by ${name}`}
                value={submitted}
                max={Math.max(assigned, submitted)}
              />
            </td>
            <td className="text-right text-grey">{spans}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

"use client";

import { useExplorer } from "../explorer-context";
import { GroupTable } from "./group-table";
import { TrendPlot } from "./trend-plot";

/** Agreement over time, by the version of the codebook, and by batch of work. */
export function TimeView() {
  const { found } = useExplorer();
  const { groups } = found;
  const batches = groups?.batch.filter(({ key }) => key !== "") ?? [];
  return (
    <section aria-label="Over time" className="flex flex-col gap-8">
      <p className="max-w-[76ch] text-12 text-grey">
        An article belongs to the month in which its last reading was submitted, and to the versions of the
        codebook that its readings were submitted under.
      </p>
      {groups && groups.month.length > 1 ? (
        <TrendPlot months={groups.month} versions={groups.version} />
      ) : null}
      <GroupTable caption="By month" column="Month" grouping="month" groups={groups?.month} />
      <GroupTable
        caption="By version of the codebook"
        column="Version"
        grouping="version"
        groups={groups?.version}
      />
      {batches.length > 0 ? (
        <GroupTable
          caption="By batch of work"
          column="Batch"
          grouping="batch"
          groups={groups?.batch}
          unnamed="No batch"
        />
      ) : null}
    </section>
  );
}

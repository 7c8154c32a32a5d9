"use client";

import { zoneNames } from "@/components/articles/zone-names";
import type { ZoneKind } from "@/lib/core/annotation/article-document";
import { useExplorer } from "../explorer-context";
import { SliceTable } from "./slice-table";

/** Agreement zone by zone, and by whose words the spans are. */
export function PartView() {
  const { found, data } = useExplorer();
  const voice = data.codebook.attributes.find(({ id }) => id === "voice");
  const voiceName = (key: string) => voice?.choices.find(({ value }) => value === key)?.name ?? key;
  return (
    <section aria-label="Zones and voice" className="flex flex-col gap-8">
      <SliceTable
        caption="By zone, as if it alone counted"
        column="Zone"
        kind="zone"
        slices={found.zones}
        nameOf={(key) => zoneNames[key as ZoneKind]}
      />
      {voice ? (
        <SliceTable
          caption="By voice: spans for which their own annotator chose it"
          column="Voice"
          kind="voice"
          slices={found.voices}
          nameOf={voiceName}
        />
      ) : (
        <p className="text-12 text-grey">This codebook doesn’t ask whose words a span is.</p>
      )}
    </section>
  );
}

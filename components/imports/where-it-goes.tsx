import type { HeldLook } from "@/lib/browser/imports/look-for-held";
import { counted } from "@/lib/core/counted";
import type { Brought, PlacementPreview } from "@/lib/core/imports/preview-placement";
import { describeSkipped } from "@/lib/core/imports/skipped-layer";
import { MessageList } from "./message-list";
import { Step } from "./step";

type WhereItGoesProps = {
  /** Undefined while the project is asked, null where it didn't answer. */
  look: HeldLook | null | undefined;
  preview: PlacementPreview | null;
};

const spansTo = ({ spans, articles }: Brought, one: string, many: string) =>
  `${counted(spans, "span goes", "spans go")} to ${counted(articles, one, many)}`;

/** How much of the files goes to new articles, how much to articles that are there, and what stays out. */
export function WhereItGoes({ look, preview }: WhereItGoesProps) {
  return (
    <Step title="Where it goes">
      {look === undefined ? <p className="text-grey">Asking what the project holds already…</p> : null}
      {look === null ? (
        <p className="text-grey">
          The project didn’t say what it holds already. You can import all the same: nothing that is there is
          overwritten.
        </p>
      ) : null}
      {preview ? <Placement preview={preview} /> : null}
    </Step>
  );
}

function Placement({ preview: { toNew, toHeld, unchanged, skipped } }: { preview: PlacementPreview }) {
  return (
    <div className="flex max-w-[76ch] flex-col gap-1">
      {toNew.articles > 0 ? <p>{spansTo(toNew, "new article", "new articles")}.</p> : null}
      {toHeld.articles > 0 ? (
        <p>
          {spansTo(toHeld, "article that is there already", "articles that are there already")}, as{" "}
          {counted(toHeld.layers, "layer", "layers")} of this import. Texts and zones there stay as they are.
        </p>
      ) : null}
      {unchanged > 0 ? (
        <p>
          {counted(unchanged, "article is", "articles are")} there already, and the files add nothing to{" "}
          {unchanged === 1 ? "it" : "them"}.
        </p>
      ) : null}
      <MessageList title="Layers that stay out" messages={skipped.map(describeSkipped)} />
    </div>
  );
}

import type { PlacementPreview } from "@/lib/core/imports/preview-placement";

const counted = (count: number) => (count === 1 ? "1 article" : `${count.toLocaleString("en")} articles`);

/** What pressing the button will do. */
export function importLabel(articles: number, preview: PlacementPreview | null): string {
  const areAllHeld = preview?.toNew.articles === 0 && preview.toHeld.articles > 0;
  return areAllHeld
    ? `Import annotations of ${counted(preview.toHeld.articles)}`
    : `Import ${counted(articles)}`;
}

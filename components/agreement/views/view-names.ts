/** The views under the headline; the key stands in the address. */
export const views = [
  { key: "labels", name: "Labels" },
  { key: "annotators", name: "Annotators" },
  { key: "confusion", name: "Confusion" },
  { key: "articles", name: "By article" },
  { key: "parts", name: "Zones and voice" },
  { key: "outlets", name: "Outlets" },
  { key: "time", name: "Over time" },
  { key: "gold", name: "Against gold" },
  { key: "answers", name: "Answers" },
  { key: "retests", name: "Re-tests" },
] as const;

export type ViewKey = (typeof views)[number]["key"];

export const viewOf = (word: string | null): ViewKey =>
  views.find(({ key }) => key === word)?.key ?? "labels";

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/** The direction of a language's script by its BCP 47 tag; the browser decides where the language is unknown. */
export function textDirection(language: string): "ltr" | "rtl" | "auto" {
  const [primary = "", ...subtags] = language.toLowerCase().split("-");
  if (primary === "") return "auto";
  if (subtags.some((subtag) => subtag === "latn" || subtag === "cyrl")) return "ltr";
  return rightToLeft.has(primary) || subtags.includes("arab") ? "rtl" : "ltr";
}

/** Words that are frequent in one of these languages and rare in the others. */
const frequentWords: Readonly<Record<string, readonly string[]>> = {
  en: ["the", "of", "and", "to", "that", "with", "was", "is", "said"],
  de: ["der", "die", "und", "das", "nicht", "mit", "ist", "ein", "von"],
  fr: ["le", "les", "des", "et", "est", "dans", "une", "que", "pour"],
  es: ["el", "los", "las", "que", "del", "una", "por", "con", "se"],
  it: ["il", "che", "della", "di", "una", "per", "gli", "non", "sono"],
  pt: ["o", "os", "que", "não", "uma", "dos", "com", "para", "em"],
  nl: ["het", "een", "van", "niet", "dat", "zijn", "voor", "met", "op"],
};

const scripts: readonly (readonly [string, RegExp])[] = [
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["zh", /\p{Script=Han}/gu],
];

const sampleUnits = 5_000;
/** Shares below which a guess is worth less than an empty field. */
const leastScriptShare = 0.3;
const leastWordShare = 0.05;

/** A first guess at a text's language, as a BCP 47 tag for a person to confirm; empty where nothing stands out. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, sampleUnits);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "";
  for (const [language, script] of scripts) {
    if ((sample.match(script)?.length ?? 0) / letters > leastScriptShare) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ranked = Object.entries(frequentWords)
    .map(([language, frequent]) => ({
      language,
      hits: words.filter((word) => frequent.includes(word)).length,
    }))
    .sort((a, b) => b.hits - a.hits);
  const best = ranked[0];
  return best && best.hits / words.length > leastWordShare ? best.language : "";
}

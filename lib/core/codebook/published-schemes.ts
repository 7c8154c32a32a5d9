/** The published tag sets that labels map to, by the scheme id used in `mapsTo`. Never split a tag on commas. */
export const publishedSchemes: Readonly<Record<string, string>> = {
  persuasion23: "SemEval-2023 Task 3, 23 persuasion techniques",
  ptc18: "PTC (NLP4IF-2019), 18 techniques",
  ptc14: "SemEval-2020 Task 11, 14 merged techniques",
  mfc: "Media Frames Corpus codes",
  semeval23frames: "SemEval-2023 Task 3, 14 frames",
  semeval25roles: "SemEval-2025 Task 10, entity roles",
  basil: "BASIL",
  polnear: "PolNeAR",
  babe: "BABE",
};

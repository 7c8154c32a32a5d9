/** After `g`, the letter of a screen; each the path below the project. */
export const screenKeys: Readonly<Record<string, { path: string; name: string }>> = {
  o: { path: "", name: "Overview" },
  a: { path: "/annotate", name: "Annotate" },
  r: { path: "/articles", name: "Articles" },
  g: { path: "/agreement", name: "Agreement" },
  j: { path: "/adjudicate", name: "Adjudicate" },
  c: { path: "/codebook", name: "Codebook" },
  e: { path: "/exports", name: "Exports" },
  s: { path: "/settings", name: "Settings" },
};

/** The letter of a screen by its name, or undefined. */
export const screenKeyOf = (name: string): string | undefined =>
  Object.entries(screenKeys).find(([, screen]) => screen.name === name)?.[0];

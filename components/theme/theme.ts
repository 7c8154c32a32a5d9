export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "theme";

/** The theme that a cookie's value names; the system's where it names none. */
export const themeFrom = (value: string | undefined): Theme =>
  themes.find((theme) => theme === value) ?? "system";

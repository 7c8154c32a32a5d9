"use client";

import { useState } from "react";
import { Select } from "@/components/ui/select";
import { themeCookie, themeFrom, type Theme } from "./theme";

const names: Record<Theme, string> = { system: "As the system", light: "Light", dark: "Dark" };

/** Chooses the theme at once and for later visits of this browser. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);

  function choose(value: string) {
    const chosen = themeFrom(value);
    setTheme(chosen);
    document.cookie = `${themeCookie}=${chosen}; path=/; max-age=31536000; samesite=lax`;
    if (chosen === "system") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.setAttribute("data-theme", chosen);
  }

  return (
    <Select label="Theme" value={theme} onChange={(event) => choose(event.target.value)}>
      {Object.entries(names).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
}

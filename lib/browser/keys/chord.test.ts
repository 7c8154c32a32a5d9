import { describe, expect, it } from "vitest";
import { chordKeys, chordOf, plainCharacter, type KeyPress } from "./chord";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("chords", () => {
  it("name modifiers in one order, Control and Command alike", () => {
    expect(chordOf(press("z", { ctrlKey: true }))).toBe("Mod+z");
    expect(chordOf(press("Z", { metaKey: true, shiftKey: true }))).toBe("Mod+Shift+z");
    expect(chordOf(press("ArrowUp", { altKey: true }))).toBe("Alt+ArrowUp");
  });

  it("leave out the Shift that a mark needs on some layouts", () => {
    expect(chordOf(press("?", { shiftKey: true }))).toBe("?");
    expect(chordOf(press("+"))).toBe("+");
    expect(chordOf(press("J", { shiftKey: true }))).toBe("Shift+j");
  });

  it("read the printed Latin letter where the layout writes another script", () => {
    expect(chordOf(press("о", { code: "KeyJ" }))).toBe("j");
    expect(chordOf(press("ש", { code: "KeyA" }))).toBe("a");
    expect(chordOf(press("z", { code: "KeyY" }))).toBe("z");
  });

  it("know a letter or digit that was pressed alone", () => {
    expect(plainCharacter(press("L"))).toBe("l");
    expect(plainCharacter(press("7"))).toBe("7");
    expect(plainCharacter(press("l", { ctrlKey: true }))).toBeNull();
    expect(plainCharacter(press("Enter"))).toBeNull();
    expect(plainCharacter(press(" "))).toBeNull();
  });

  it("are shown key by key", () => {
    expect(chordKeys("Mod+Shift+z", false)).toEqual(["Ctrl", "Shift", "z"]);
    expect(chordKeys("Mod+z", true)).toEqual(["⌘", "z"]);
    expect(chordKeys("+", false)).toEqual(["+"]);
    expect(chordKeys("Alt+ArrowUp", false)).toEqual(["Alt", "↑"]);
  });
});

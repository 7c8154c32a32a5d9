const escaped: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const svgText = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (found) => escaped[found] ?? found);

const round = (value: number) => String(Math.round(value * 100) / 100);

type Attributes = Readonly<Record<string, string | number>>;

/** One element; numbers are cut to two decimals, so that the same data give the same bytes. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : svgText(value)}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const label = (x: number, y: number, text: string, more: Attributes = {}): string =>
  element("text", { x, y, "font-size": 12, fill: "#1d1c1a", ...more }, svgText(text));

/** A whole figure, readable by itself: title, white ground, no style sheet. */
export function figure(title: string, width: number, height: number, parts: readonly string[]): string {
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": "Inter, Helvetica, Arial, sans-serif",
    role: "img",
  };
  const ground = element("rect", { width, height, fill: "#ffffff" });
  return `${element("svg", frame, [`<title>${svgText(title)}</title>`, ground, ...parts].join("\n"))}\n`;
}

import { markupText } from "../tei/tei-text";

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const silent = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH HEAD TITLE".split(" "));

const textNode = 3;
export type WalkNode = {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<WalkNode>;
};

/** The text under a node, block by block, written in one walk without recursion. */
export function textUnder(root: WalkNode): string {
  const text = markupText();
  const stack: { node: WalkNode; isClosing: boolean }[] = [{ node: root, isClosing: false }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node, isClosing } = item;
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === textNode) {
      text.write((node.nodeValue ?? "").replaceAll("\0", ""));
      continue;
    }
    if (blocks.has(name)) text.block();
    if (name === "BR") text.lineBreak();
    if (isClosing || silent.has(name)) continue;
    stack.push({ node, isClosing: true });
    for (const child of [...node.childNodes].reverse()) stack.push({ node: child, isClosing: false });
  }
  return text.text();
}

/** Deeper nesting and more elements than any page has would only be made to break readers. */
const deepest = 200;
const mostElements = 50_000;
const mostUnits = 10 * 1024 * 1024;

/** Elements without content, and those that a parser closes by itself when the next one opens. */
const neverNested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/;
const foreign = /^(?:svg|math)$/;

type Tag = { name: string; isClosing: boolean; isSelfClosing: boolean };

/** The tags of a page in order, in one pass; comments, scripts and styles are passed over. */
function* tagsOf(html: string): Generator<Tag> {
  const opening = /<(\/?)([A-Za-z][^\s/>]*)/y;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    opening.lastIndex = at;
    const [, slash = "", given = ""] = opening.exec(html) ?? [];
    const isComment = html.startsWith("<!--", at);
    if (given === "" && !isComment) {
      at += 1;
      continue;
    }
    const ending = isComment ? "-->" : ">";
    const end = html.indexOf(ending, at);
    if (end === -1) return;
    at = end + ending.length;
    if (isComment) continue;
    const name = given.toLowerCase();
    yield { name, isClosing: slash !== "", isSelfClosing: html[end - 1] === "/" };
    if (slash !== "" || (name !== "script" && name !== "style")) continue;
    const close = new RegExp(`</${name}`, "gi");
    close.lastIndex = at;
    const found = close.exec(html);
    if (found === null) return;
    at = found.index;
  }
}

/**
 * Why a page is too large to be built, or null. Counts as a parser would, without building anything: a closing tag
 * closes only what is open, and a slash at the end of a tag closes it only in SVG and MathML.
 */
export function pageExcess(html: string): string | null {
  if (html.length > mostUnits) return "The page is larger than 10 MB.";
  const open: string[] = [];
  let elements = 0;
  for (const { name, isClosing, isSelfClosing } of tagsOf(html)) {
    if (isClosing) {
      const at = open.lastIndexOf(name);
      if (at !== -1) open.splice(at);
      continue;
    }
    elements += 1;
    if (elements > mostElements) return `The page has more than ${mostElements} elements.`;
    const isClosed = isSelfClosing && open.some((outer) => foreign.test(outer));
    if (neverNested.test(name) || isClosed) continue;
    open.push(name);
    if (open.length > deepest) return `The page nests more than ${deepest} elements deep.`;
  }
  return null;
}

import { SaxesParser } from "saxes";
import { err, ok, type Result } from "../../result";

/** An element as it opens: its name with and without namespace, its attributes by local name (`xmi:id` by its full). */
export type XmlElement = {
  name: string;
  local: string;
  uri: string;
  attributes: ReadonlyMap<string, string>;
  line: number;
};

export type XmlHandlers = {
  open(element: XmlElement): void;
  close(local: string): void;
  text(content: string): void;
};

export type XmlProblem = { line: number; message: string };

const deepest = 64;
const mostElements = 1_000_000;
/** Characters given to the parser at a time, so that a fault near the beginning ends it there. */
const chunkLength = 65_536;

/**
 * Reads XML with namespaces. There is no DOCTYPE and so no entities but the five of XML itself; depth and number of
 * elements are bounded. The first fault ends it.
 */
export function readXml(xml: string, handlers: XmlHandlers): Result<null, XmlProblem> {
  const parser = new SaxesParser({ xmlns: true });
  const problems: XmlProblem[] = [];
  let depth = 0;
  let elements = 0;
  const fail = (message: string) => {
    problems.push({ line: parser.line, message });
  };
  parser.on("error", (error) => fail(`Not well-formed XML: ${error.message.replace(/^[\d:]+ /, "")}`));
  parser.on("doctype", () => fail("Has a DOCTYPE, which is not read: it could bring entities. Remove it."));
  parser.on("opentag", ({ name, local, uri, attributes }) => {
    if (problems.length > 0) return;
    depth += 1;
    elements += 1;
    if (depth > deepest) fail(`Nests more than ${deepest} elements deep.`);
    if (elements > mostElements) fail(`Has more than ${mostElements} elements.`);
    const byName = Object.values(attributes).map(
      ({ name: full, local: own, value }) => [full.startsWith("xmi:") ? full : own, value] as const,
    );
    handlers.open({ name, local, uri, attributes: new Map(byName), line: parser.line });
  });
  parser.on("closetag", ({ local }) => {
    depth -= 1;
    if (problems.length === 0) handlers.close(local);
  });
  const onText = (content: string) => {
    if (problems.length === 0) handlers.text(content);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  for (let at = 0; at < xml.length && problems.length === 0; at += chunkLength)
    parser.write(xml.slice(at, at + chunkLength));
  if (problems.length === 0) parser.close();
  const [first] = problems;
  return first === undefined ? ok(null) : err(first);
}

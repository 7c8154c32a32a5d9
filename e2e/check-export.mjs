// An independent look at an exported file: it knows the format slantwise/1 and nothing of the program.
// node check-export.mjs FILE [LABEL START END QUOTE]…  prints how many spans it found in their places.
import { readFileSync } from "node:fs";

const [file, ...expected] = process.argv.slice(2);
let spans = 0;
const found = new Set();
for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
  const { schema, offsetUnit, article, annotations } = JSON.parse(line);
  if (schema !== "slantwise/1" || offsetUnit !== "codepoint") throw new Error("This is no slantwise/1.");
  const points = [...article.text];
  for (const { label, spans: ranges, quote } of annotations) {
    ranges.forEach(([start, end], index) => {
      const words = points.slice(start, end).join("");
      if (words !== quote[index])
        throw new Error(`${label} ${start}-${end}: “${words}” is not “${quote[index]}”.`);
      found.add([label, start, end, words].join("\t"));
      spans += 1;
    });
  }
}
for (let at = 0; at < expected.length; at += 4) {
  const wanted = expected.slice(at, at + 4).join("\t");
  if (!found.has(wanted)) throw new Error(`Missing: ${wanted}`);
}
console.log(`${spans} spans in their places`);

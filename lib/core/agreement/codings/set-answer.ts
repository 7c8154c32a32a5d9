/** Several choices as one text: `|` between them; a bar or a backslash that belongs to a choice has a backslash before it. */
export const writeSetAnswer = (members: readonly string[]): string =>
  members.map((member) => member.replaceAll(/[\\|]/g, "\\$&")).join("|");

/** The choices that stand in such a text, without white space around them; a backslash before anything else is itself. */
export const readSetAnswer = (answer: string): string[] =>
  [...answer.matchAll(/(?:\\[\\|]|[^|])+/g)]
    .map(([member]) => member.replaceAll(/\\([\\|])/g, "$1").trim())
    .filter((member) => member !== "");

import { err, ok, type Result } from "../../result";
import type { DraftPart } from "../draft";
import { unescapeCell } from "./brat-carries";

/** One line of a `.ann` file. */
export type BratLine =
  | { kind: "span"; id: string; label: string; parts: DraftPart[] }
  | { kind: "attribute"; target: string; name: string; value: string | true }
  | { kind: "relation"; type: string; from: string; to: string }
  | { kind: "event"; id: string; trigger: string; roles: { role: string; target: string }[] }
  | { kind: "equivalence"; type: string; targets: string[] }
  | { kind: "note"; type: string; target: string; text: string };

/** Splits the text of a discontinuous span, whose parts brat joins by one space. */
function quotesOf(ranges: readonly { start: number; end: number }[], text: string): (string | null)[] {
  const lengths = ranges.map(({ start, end }) => end - start);
  const expected = lengths.reduce((sum, length) => sum + length + 1, -1);
  const points = [...text];
  const characters = points.length === expected ? points : text.length === expected ? text.split("") : null;
  if (characters === null) return ranges.map(() => (ranges.length === 1 ? text : null));
  let at = 0;
  return lengths.map((length) => {
    const quote = characters.slice(at, at + length).join("");
    at += length + 1;
    return quote;
  });
}

function spanLine(id: string, content: string, text: string): Result<BratLine, string> {
  const match = /^(\S+) (-?\d+ -?\d+(?:;-?\d+ -?\d+)*)$/.exec(content);
  const [, label, places] = match ?? [];
  if (label === undefined || places === undefined) return err("A span needs a type, a start and an end.");
  const ranges = places.split(";").map((place) => {
    const [start = Number.NaN, end = Number.NaN] = place.split(" ").map(Number);
    return { start, end };
  });
  const quotes = quotesOf(ranges, text);
  return ok({
    kind: "span",
    id,
    label,
    parts: ranges.map((range, index) => ({ ...range, quote: quotes[index] ?? null })),
  });
}

function attributeLine(content: string): Result<BratLine, string> {
  const match = /^(\S+) (\S+)(?: (.*))?$/s.exec(content);
  const [, name, target, value] = match ?? [];
  if (name === undefined || target === undefined) return err("An attribute needs a name and a target.");
  return ok({ kind: "attribute", name, target, value: value === undefined ? true : unescapeCell(value) });
}

function relationLine(content: string): Result<BratLine, string> {
  const [type = "", ...cells] = content.trim().split(/\s+/);
  const [from, to, more] = cells.map((cell) => cell.slice(cell.indexOf(":") + 1));
  if (!from || !to || more !== undefined) return err("A relation needs a type and two arguments.");
  return ok({ kind: "relation", type, from, to });
}

function eventLine(id: string, content: string): Result<BratLine, string> {
  const [head = "", ...cells] = content.trim().split(/\s+/);
  const trigger = head.split(":")[1];
  if (!trigger) return err("An event needs a type and a trigger.");
  const roles = cells.map((cell) => {
    const colon = cell.indexOf(":");
    return { role: cell.slice(0, colon), target: cell.slice(colon + 1) };
  });
  return ok({ kind: "event", id, trigger, roles });
}

function noteLine(content: string, text: string): Result<BratLine, string> {
  const [type, target] = content.split(" ");
  if (!type || !target) return err("A note needs a type and a target.");
  return ok({ kind: "note", type, target, text: unescapeCell(text) });
}

/** `N1⇥Reference T1 Wikipedia:534366⇥Barack Obama`: kept as an attribute of the span. */
function referenceLine(content: string): Result<BratLine, string> {
  const [name, target, value] = content.split(" ");
  if (!name || !target || !value) return err("A normalization needs a type, a target and an entry.");
  return ok({ kind: "attribute", name, target, value });
}

/** Reads one line by its first letter: T, E, R, *, A, M, N or #. Cells are separated by tabs. */
export function bratLine(line: string): Result<BratLine, string> {
  const [id = "", content = "", ...rest] = line.split("\t");
  const text = rest.join("\t");
  switch (id[0]) {
    case "T":
      return spanLine(id, content, text);
    case "E":
      return eventLine(id, content);
    case "R":
      return relationLine(content);
    case "A":
    case "M":
      return attributeLine(content);
    case "N":
      return referenceLine(content);
    case "#":
      return noteLine(content, text);
    case "*": {
      const [type = "", ...targets] = content.trim().split(/\s+/);
      return ok({ kind: "equivalence", type, targets });
    }
    default:
      return err(`“${line.slice(0, 60)}” begins with none of T, E, R, *, A, M, N, #.`);
  }
}

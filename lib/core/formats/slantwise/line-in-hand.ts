import type { CodePointIndex } from "../../text/code-points";
import type { Line } from "./line-schema";

/** What is wrong with a line, at the part of it that is named. */
export type LineProblem = { field: string; message: string };

/** A line of the right shape while it is read: problems are collected, so that all are told at once. */
export type LineInHand = { line: Line; map: CodePointIndex; problems: LineProblem[] };

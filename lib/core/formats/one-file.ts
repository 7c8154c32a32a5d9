import type { Format } from "./format-declaration";

/** Whether all articles share one file in this format, which can then go by itself, under any name. */
export const isOneFile = ({ files }: Pick<Format, "files">): boolean => !/[<,]/.test(files);

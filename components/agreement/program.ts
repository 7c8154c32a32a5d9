import { version } from "@/package.json";

/** What a paper names as the program. */
export const program = `Slantwise ${version}`;

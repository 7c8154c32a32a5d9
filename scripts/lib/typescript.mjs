// Import this first, and this process can import the program's own TypeScript.
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);

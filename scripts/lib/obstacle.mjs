/** An expected obstacle: its message is the whole report, one sentence on what is missing and how to get it. */
export class Obstacle extends Error {}

/** Runs a command's main function; an obstacle, or what the program expected, is printed without a stack. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Obstacle || error?.name === "AppError" ? error.message : error);
    process.exitCode = 1;
  }
}

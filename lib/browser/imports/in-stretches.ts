/** The page stays quick to answer: no stretch of work is longer. */
const stretchMs = 30;

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** To be awaited after each step of long work: lets the page come in when it is time, and says whether it was. */
export function inStretches(): () => Promise<boolean> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < stretchMs) return false;
    await nextTask();
    began = performance.now();
    return true;
  };
}

/** Milliseconds of processor time of this process, so that a busy machine doesn't spoil a figure. */
export const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const timed = (work) => {
  const [clock, processor] = [performance.now(), processorTime()];
  const result = work();
  return { result, clock: performance.now() - clock, processor: processorTime() - processor };
};

export const milliseconds = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;

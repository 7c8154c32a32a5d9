import type { FakeServer } from "./fake-server";
import type { VirtualClock } from "./virtual-clock";
import type { Failure, LayerTransport } from "../../api/layer-transport";

/** What happens to requests: none get through, none are answered after the work is done, and so on. */
export type Weather = "fair" | "offline" | "lost-replies" | "errors" | "late-errors" | "signed-out";

export type FakeNetwork = {
  setWeather: (weather: Weather) => void;
  weather: () => Weather;
  /** The way of one tab to the server; a tab that is gone hears no answer. */
  transport: (isAlive: () => boolean) => LayerTransport;
};

const timeoutMs = 15_000;
const failures: Partial<Record<Weather, Failure>> = {
  errors: { outcome: "try-later", afterMs: null },
  "signed-out": { outcome: "signed-out" },
};

/** A network with weather; `random` (in [0, 1)) gives each way its latency, up to 5 s. */
export function fakeNetwork(server: FakeServer, clock: VirtualClock, random: () => number): FakeNetwork {
  let weather: Weather = "fair";
  const never = new Promise<never>(() => {});

  async function ask<T>(work: () => T, isAlive: () => boolean): Promise<T | Failure> {
    await clock.sleep(random() * 5_000);
    const going = weather;
    if (going === "offline") {
      await clock.sleep(timeoutMs);
      return isAlive() ? { outcome: "unreachable" } : never;
    }
    const answer: T | Failure = failures[going] ?? work();
    await clock.sleep(random() * 5_000);
    if (!isAlive()) return never;
    if (going === "lost-replies" || weather === "offline") {
      await clock.sleep(timeoutMs);
      return isAlive() ? { outcome: "unreachable" } : never;
    }
    return going === "late-errors" ? { outcome: "try-later", afterMs: 1_000 } : answer;
  }

  return {
    setWeather: (now) => void (weather = now),
    weather: () => weather,
    transport: (isAlive) => ({
      send: (batch) => ask(() => server.send(batch), isAlive),
      events: (after) => ask(() => server.events(after), isAlive),
      load: () => ask(() => server.load(), isAlive),
    }),
  };
}

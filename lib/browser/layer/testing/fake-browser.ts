import type { FakeNetwork } from "./fake-network";
import type { FakeServer } from "./fake-server";
import type { VirtualClock } from "./virtual-clock";
import { createLayerSession, type LayerSessionCore } from "../create-layer-session";
import { memoryOutboxStore } from "../../outbox/memory-outbox-store";
import type { OutboxStore } from "../../outbox/outbox-store";
import type { SenderLock } from "../../outbox/sender-lock";
import type { TabChannel, TabMessage } from "../../outbox/tab-channel";

export type FakeTab = { session: LayerSessionCore; close: () => void };
export type FakeBrowser = {
  openTab: () => FakeTab | null;
  tabs: () => readonly FakeTab[];
  store: OutboxStore;
};

/** What becomes of a tab: once it is not alive, nothing it has begun goes on. */
type Life = { isAlive: boolean; listener: ((message: TabMessage) => void) | null };

const never = new Promise<never>(() => {});

/** A lock that goes to the next tab when its holder is closed, as the browser's own do. */
function fakeLock() {
  let holder: Life | null = null;
  let queue: { life: Life; begin: () => void }[] = [];

  function passOn(from: Life) {
    if (holder !== from) return;
    queue = queue.filter(({ life }) => life.isAlive);
    const next = queue.shift();
    holder = next?.life ?? null;
    next?.begin();
  }

  const lockOf =
    (life: Life): SenderLock =>
    async (_name, work) => {
      if (!life.isAlive) return never;
      if (holder) await new Promise<void>((begin) => queue.push({ life, begin }));
      holder = life;
      await work();
      passOn(life);
    };
  return { lockOf, passOn };
}

/** One browser of one person: its tabs share a store, a lock and messages. */
export function fakeBrowser(
  server: FakeServer,
  network: FakeNetwork,
  clock: VirtualClock,
  random: () => number,
  newId: () => string,
): FakeBrowser {
  const store = memoryOutboxStore();
  const lock = fakeLock();
  const lives = new Set<Life>();
  const tabs = new Set<FakeTab>();

  const storeOf = (life: Life): OutboxStore => ({
    ...store,
    isDurable: () => true,
    read: async (key) => {
      await clock.sleep(random() * 20);
      return life.isAlive ? store.read(key) : never;
    },
    update: async (key, change) => {
      await clock.sleep(random() * 20);
      return life.isAlive ? store.update(key, change) : never;
    },
  });

  const channelOf = (life: Life): TabChannel => ({
    post: (message) => {
      for (const other of lives)
        if (other !== life) clock.after(random() * 10, () => other.listener?.(message));
    },
    listen: (listener) => {
      life.listener = listener;
      return () => void (life.listener = null);
    },
  });

  function openTab(): FakeTab | null {
    const answer = server.load();
    if (network.weather() !== "fair" || answer.outcome !== "layer") return null;
    const life: Life = { isAlive: true, listener: null };
    const session = createLayerSession({
      userId: "annotator",
      opened: answer.opened,
      transport: network.transport(() => life.isAlive),
      store: storeOf(life),
      lock: lock.lockOf(life),
      channel: channelOf(life),
      clock: {
        now: clock.now,
        after: (ms, callback) =>
          clock.after(ms, () => {
            if (life.isAlive) callback();
          }),
      },
      random,
      newId,
      isVisible: () => true,
    });
    const tab: FakeTab = {
      session,
      close: () => {
        session.flush();
        life.isAlive = false;
        life.listener = null;
        lives.delete(life);
        tabs.delete(tab);
        lock.passOn(life);
      },
    };
    lives.add(life);
    tabs.add(tab);
    session.start();
    return tab;
  }

  return { openTab, tabs: () => [...tabs], store };
}

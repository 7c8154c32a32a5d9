import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OperationDraft } from "./layer-session";
import { fakeBrowser, type FakeTab } from "./testing/fake-browser";
import { fakeNetwork, type Weather } from "./testing/fake-network";
import { fakeServer, refusedWords, unreadableNote } from "./testing/fake-server";
import { virtualClock } from "./testing/virtual-clock";
import { groupsOf } from "@/lib/core/annotation/groups-of";
import type { Operation } from "@/lib/core/annotation/operation";
import { contentOf } from "@/lib/core/annotation/testing/content-of";
import { exampleDocument, marking, operationOf } from "@/lib/core/annotation/testing/example-document";

const key = { userId: "annotator", layerId: "layer" };
const weathers: Weather[] = [
  "fair",
  "fair",
  "offline",
  "lost-replies",
  "errors",
  "late-errors",
  "signed-out",
];
const words = ["The", "so-called", "experts", "claimed", "it", "so-called experts", refusedWords];
const notes = ["", "unsure", "clear", "sure", "see above", unreadableNote];

type Act =
  | { do: "mark" | "mark-two" | "relabel" | "note" | "remove" | "undo" | "redo" | "retry"; pick: number }
  | { do: "submit" | "reopen" | "open" | "close" | "elsewhere"; pick: number }
  | { do: "pass"; ms: number }
  | { do: "weather"; weather: Weather };

const pick = fc.nat(1_000);
const act: fc.Arbitrary<Act> = fc.oneof(
  ...(
    [
      ["mark", 8],
      ["mark-two", 3],
      ["relabel", 4],
      ["note", 4],
      ["remove", 2],
      ["undo", 3],
      ["redo", 1],
      ["retry", 1],
      ["submit", 1],
      ["reopen", 1],
      ["open", 2],
      ["close", 2],
      ["elsewhere", 3],
    ] as const
  ).map(([name, weight]) => ({ weight, arbitrary: fc.record({ do: fc.constant(name), pick }) })),
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.integer({ min: 1, max: 20_000 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("weather" as const), weather: fc.constantFrom(...weathers) }),
  },
);

/** Random numbers in [0, 1) from a seed. */
function randomFrom(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function makeWorld(seed: number) {
  const clock = virtualClock();
  const random = randomFrom(seed);
  let made = 0;
  const newId = () => `id-${(made += 1)}`;
  const codebook = { ...exampleDocument().codebook, judgements: [] };
  const server = fakeServer(exampleDocument({ codebook }));
  const network = fakeNetwork(server, clock, random);
  const browser = fakeBrowser(server, network, clock, random, newId);
  return { clock, newId, server, network, browser };
}
type World = ReturnType<typeof makeWorld>;

const choose = <T>(list: readonly T[], index: number): T | undefined =>
  list[index % Math.max(1, list.length)];
const mark = ({ newId }: World, index: number): OperationDraft => {
  const { kind, payload } = marking(newId(), words[index % words.length] ?? "The");
  return { kind, payload } as OperationDraft;
};

function draftsOf(world: World, step: Act & { pick: number }, tab: FakeTab): OperationDraft[] {
  const annotation = choose(tab.session.snapshot().document.layer.annotations, step.pick);
  const id = annotation?.id ?? "none";
  const labelId = choose(["doubt", "scare", "claim"], step.pick) ?? "doubt";
  switch (step.do) {
    case "mark":
      return [mark(world, step.pick)];
    case "mark-two":
      return [mark(world, step.pick), mark(world, step.pick + 1)];
    case "relabel":
      return [{ kind: "annotation.setLabel", payload: { annotationId: id, labelId } }];
    case "note":
      return [
        { kind: "annotation.setNote", payload: { annotationId: id, note: choose(notes, step.pick) ?? "" } },
      ];
    default:
      return [{ kind: "annotation.remove", payload: { annotationId: id } }];
  }
}

/** The same person on another machine, or a change that the server makes. */
function actElsewhere({ server, newId }: World, index: number) {
  const { layer, version } = server.document();
  const annotation = choose(layer.annotations, index);
  const operation =
    annotation && index % 3 > 0
      ? index % 3 === 1
        ? operationOf("annotation.remove", { annotationId: annotation.id })
        : operationOf("annotation.setNote", { annotationId: annotation.id, note: "from elsewhere" })
      : marking(newId(), "claimed");
  server.send({ baseVersion: version, operations: [{ ...operation, id: newId() }] });
}

/** Does one thing; returns the operations that a person now believes to have made. */
async function perform(world: World, step: Act): Promise<readonly Operation[]> {
  const { clock, network, browser } = world;
  // Most people look at what they did before they close a tab.
  if (step.do === "close" && step.pick % 3 > 0) await clock.pass(25);
  if (step.do === "pass") await clock.pass(step.ms);
  if (step.do === "weather") network.setWeather(step.weather);
  if (step.do === "pass" || step.do === "weather") return [];
  if (step.do === "elsewhere") actElsewhere(world, step.pick);
  if (step.do === "open" && browser.tabs().length < 3) browser.openTab();
  const tab = choose(browser.tabs(), step.pick);
  if (!tab || step.do === "open" || step.do === "elsewhere") return [];
  const { session } = tab;
  if (step.do === "close") tab.close();
  if (step.do === "retry") session.retry(session.snapshot().needsYou.map(({ operation }) => operation.id));
  if (step.do === "close" || step.do === "retry") return [];
  const performed =
    step.do === "undo" || step.do === "redo" || step.do === "submit" || step.do === "reopen"
      ? session[step.do]()
      : session.perform(draftsOf(world, step, tab));
  return performed?.ok ? performed.value : [];
}

/** Fair weather, a page to look at, and all the time it takes. */
async function calmDown({ clock, network, browser }: World) {
  network.setWeather("fair");
  if (browser.tabs().length === 0) browser.openTab();
  await clock.pass(10 * 60_000);
}

async function run(seed: number, acts: readonly Act[]) {
  const world = makeWorld(seed);
  const { browser, server } = world;
  browser.openTab();
  const made: Operation[] = [];
  const forgivable = new Set<string>();
  for (const step of acts) {
    made.push(...(await perform(world, step)));
    if (step.do !== "close") continue;
    // What a tab had not yet written when it was closed may be lost; nothing else may.
    const { pending, needsYou } = await browser.store.read(key);
    const kept = [...pending, ...needsYou.map(({ operation }) => operation)].map(({ id }) => id);
    const known = new Set([...kept, ...server.history().map(({ operation }) => operation.id)]);
    for (const { id } of made) if (!known.has(id)) forgivable.add(id);
  }
  await calmDown(world);
  const { pending, needsYou } = await browser.store.read(key);
  return { ...world, made, forgivable, pending, needsYou };
}

describe("whatever happens between browser and server", () => {
  test("each change made ends up on the server exactly once, or in the list that needs the person", async () => {
    const counts = { runs: 0, made: 0, stored: 0, held: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(act, { minLength: 20, maxLength: 120, size: "max" }),
        async (seed, acts) => {
          const { server, browser, made, forgivable, pending, needsYou } = await run(seed, acts);
          const stored = server.history().map(({ operation }) => operation.id);
          const held = needsYou.map(({ operation }) => operation.id);
          expect(new Set(stored).size).toBe(stored.length);
          expect(pending).toEqual([]);
          for (const { id } of made) {
            const places = [stored.includes(id), held.includes(id)].filter(Boolean).length;
            if (!(places === 0 && forgivable.has(id))) expect({ id, places }).toEqual({ id, places: 1 });
          }
          for (const group of groupsOf(made)) {
            const there = group.filter(({ id }) => stored.includes(id));
            if (there.length > 0) expect(there).toEqual(group);
            const first = stored.indexOf(group[0]?.id ?? "");
            if (first >= 0)
              expect(stored.slice(first, first + group.length)).toEqual(group.map(({ id }) => id));
          }
          for (const { session } of browser.tabs()) {
            expect(contentOf(session.snapshot().document)).toEqual(contentOf(server.document()));
            expect(session.snapshot().status).toEqual({ kind: "saved", unsentCount: 0 });
          }
          counts.runs += 1;
          counts.made += made.length;
          counts.stored += made.filter(({ id }) => stored.includes(id)).length;
          counts.held += made.filter(({ id }) => held.includes(id)).length;
        },
      ),
      { numRuns: 200 },
    );
    // The runs are worth nothing if they seldom make, store or hold anything.
    expect(counts.runs).toBe(200);
    expect(counts.stored).toBeGreaterThan(1_000);
    expect(counts.held).toBeGreaterThan(20);
  }, 120_000);
});

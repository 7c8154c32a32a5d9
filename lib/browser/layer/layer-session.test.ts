import { expect, test } from "vitest";
import type { OperationDraft } from "./layer-session";
import { fakeBrowser, type FakeTab } from "./testing/fake-browser";
import { fakeNetwork } from "./testing/fake-network";
import { fakeServer, refusedWords } from "./testing/fake-server";
import { virtualClock } from "./testing/virtual-clock";
import { contentOf } from "@/lib/core/annotation/testing/content-of";
import { exampleDocument, marking, operationOf } from "@/lib/core/annotation/testing/example-document";

function makeDesk() {
  const clock = virtualClock();
  let made = 0;
  const newId = () => `id-${(made += 1)}`;
  const random = () => 0.5;
  const server = fakeServer(exampleDocument());
  const network = fakeNetwork(server, clock, random);
  const browser = fakeBrowser(server, network, clock, random, newId);
  const open = (): FakeTab => {
    const tab = browser.openTab();
    if (!tab) throw new Error("The page can't be opened.");
    return tab;
  };
  return { clock, server, network, open };
}

const mark = (annotationId: string, words: string): OperationDraft => {
  const { kind, payload } = marking(annotationId, words);
  return { kind, payload } as OperationDraft;
};
const label = (annotationId: string, labelId: string): OperationDraft => ({
  kind: "annotation.setLabel",
  payload: { annotationId, labelId },
});
const genre: OperationDraft = { kind: "judgement.set", payload: { judgementId: "genre", value: "opinion" } };
const labels = ({ session }: FakeTab) =>
  session.snapshot().document.layer.annotations.map(({ id, labelId }) => `${id} ${labelId}`);

test("steps are taken back and made again one by one, also after a reload", async () => {
  const { clock, server, open } = makeDesk();
  const first = open();
  first.session.perform([mark("a", "The"), mark("b", "claimed")]);
  first.session.perform([label("a", "scare")]);
  first.session.undo();
  expect(labels(first)).toEqual(["a doubt", "b doubt"]);
  expect(first.session.snapshot()).toMatchObject({ canUndo: true, canRedo: true });
  await clock.pass(60_000);
  first.close();

  const second = open();
  await clock.pass(1_000);
  expect(second.session.snapshot()).toMatchObject({ canUndo: true, canRedo: true });
  second.session.redo();
  expect(labels(second)).toEqual(["a scare", "b doubt"]);
  second.session.undo();
  second.session.undo();
  expect(labels(second)).toEqual([]);
  expect(second.session.snapshot().canUndo).toBe(false);
  second.session.redo();
  expect(labels(second).sort()).toEqual(["a doubt", "b doubt"]);
  await clock.pass(60_000);
  expect(contentOf(second.session.snapshot().document)).toEqual(contentOf(server.document()));
});

test("an inverse names what it takes back, and a new step ends what could be redone", () => {
  const { open } = makeDesk();
  const { session } = open();
  const made = session.perform([mark("a", "The")]);
  const undone = session.undo();
  expect(made.ok && undone?.ok && undone.value[0]).toMatchObject({
    kind: "annotation.remove",
    undoes: made.ok ? made.value[0]?.id : "",
  });
  session.perform([mark("b", "claimed")]);
  expect(session.snapshot()).toMatchObject({ canUndo: true, canRedo: false });
});

test("several changes at once are one step, all or nothing", () => {
  const { open } = makeDesk();
  const tab = open();
  const refused = tab.session.perform([mark("a", "The"), label("nobody", "scare")]);
  expect(refused).toMatchObject({ ok: false, error: { code: "unknown_annotation" } });
  expect(labels(tab)).toEqual([]);
  expect(tab.session.snapshot().canUndo).toBe(false);
});

test("what the server refuses goes to the person with its words, and takes its step of undo along", async () => {
  const { clock, open } = makeDesk();
  const tab = open();
  tab.session.perform([mark("a", refusedWords)]);
  tab.session.perform([label("a", "scare")]);
  tab.session.perform([mark("b", "The")]);
  await clock.pass(60_000);
  const { needsYou, status, canUndo } = tab.session.snapshot();
  expect(needsYou.map(({ reason, quote }) => [reason, quote])).toEqual([
    ["part_masked", refusedWords],
    ["unknown_annotation", refusedWords],
  ]);
  expect(status).toEqual({ kind: "saved", unsentCount: 0 });
  expect(labels(tab)).toEqual(["b doubt"]);
  expect(canUndo).toBe(true);
  tab.session.undo();
  expect(labels(tab)).toEqual([]);
  expect(tab.session.snapshot().canUndo).toBe(false);
});

test("nothing is submitted while earlier changes wait for the person", async () => {
  const { clock, server, open } = makeDesk();
  const tab = open();
  tab.session.perform([mark("a", refusedWords), genre]);
  tab.session.perform([genre]);
  expect(tab.session.submit().ok).toBe(true);
  await clock.pass(60_000);
  expect(server.document().layer.submission).toBeNull();
  const held = tab.session.snapshot().needsYou;
  expect(held.map(({ reason }) => reason)).toEqual(["part_masked", "part_masked", "earlier_held"]);
  expect(tab.session.submit()).toMatchObject({ ok: false, error: { code: "earlier_held" } });
  for (const { operation } of held) tab.session.dismiss(operation.id);
  expect(tab.session.submit().ok).toBe(true);
  await clock.pass(60_000);
  expect(server.document().layer.submission).not.toBeNull();
});

test("what comes too late for a submission is kept, and goes in after reopening", async () => {
  const { clock, server, network, open } = makeDesk();
  const [here, there] = [open(), open()];
  network.setWeather("offline");
  here.session.perform([mark("a", "The")]);
  await clock.pass(100);
  // The other tab has not heard of it, as another machine would not have.
  const answer = operationOf("judgement.set", { judgementId: "genre", value: "opinion" });
  server.send({ baseVersion: 0, operations: [answer, operationOf("layer.submit", {})] });
  network.setWeather("fair");
  await clock.pass(120_000);
  expect(here.session.snapshot().needsYou).toMatchObject([{ reason: "layer_submitted", quote: "The" }]);
  expect(there.session.snapshot().needsYou).toHaveLength(1);
  there.session.reopen();
  there.session.retry(there.session.snapshot().needsYou.map(({ operation }) => operation.id));
  await clock.pass(60_000);
  expect(server.document().layer.annotations.map(({ id }) => id)).toEqual(["a"]);
  expect(here.session.snapshot().needsYou).toEqual([]);
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { publishedSchemes } from "../published-schemes";
import { framingDevices } from "./framing-devices";
import { starterCodebooks } from "./starter-codebooks";

const starter = (id: string) => starterCodebooks.find((codebook) => codebook.id === id) ?? framingDevices;

describe("the starter codebooks", () => {
  it("offer nine, the default first, each label with definition, group and key of its own", () => {
    expect(starterCodebooks.map(({ id, labels }) => [id, labels.length])).toEqual([
      ["framing-devices", 14],
      ["persuasion-23", 23],
      ["ptc-18-14", 18],
      ["generic-frames", 15],
      ["basil", 2],
      ["attribution", 3],
      ["sentence-bias", 3],
      ["neutral-wording", 17],
      ["entity-roles", 22],
    ]);
    for (const { labels } of starterCodebooks) {
      for (const label of labels) {
        expect(label.definition.length).toBeGreaterThan(10);
        expect(label.groupIds).toHaveLength(1);
        expect(label.key).toMatch(/^[a-z0-9]$/);
        for (const scheme of Object.keys(label.mapsTo)) expect(publishedSchemes).toHaveProperty(scheme);
      }
    }
  });

  it("keep the keys of the default palette", () => {
    expect(framingDevices.labels.map(({ key }) => key).join("")).toBe("qsclepadtuvmxf");
  });

  it("give every default label a span rule, an example and a near miss with its reason", () => {
    for (const { spanRule, positive, nearMisses } of framingDevices.labels) {
      expect(spanRule).not.toBe("");
      expect(positive.length).toBeGreaterThan(0);
      expect(nearMisses.length).toBeGreaterThan(0);
      for (const { why } of nearMisses) expect(why).not.toBe("");
      for (const { quote } of [...positive, ...nearMisses]) expect(quote.length).toBeLessThanOrEqual(90);
    }
  });

  it("require no answer, so that nothing interrupts annotation", () => {
    for (const { attributes, judgements } of starterCodebooks) {
      expect([...attributes, ...judgements].filter(({ isRequired }) => isRequired)).toEqual([]);
    }
  });

  it("map persuasion techniques and PTC techniques onto tags that exist", () => {
    const tags23 = new Set(starter("persuasion-23").labels.map(({ id }) => id));
    const tags18 = new Set(starter("ptc-18-14").labels.map(({ mapsTo }) => mapsTo.ptc18));
    const tags14 = new Set(starter("ptc-18-14").labels.flatMap(({ mapsTo }) => mapsTo.ptc14 ?? []));
    expect(tags14.size).toBe(14);
    for (const { labels } of starterCodebooks) {
      for (const { mapsTo } of labels) {
        if (mapsTo.persuasion23 !== undefined) expect(tags23).toContain(mapsTo.persuasion23);
        if (mapsTo.ptc18 !== undefined) expect(tags18).toContain(mapsTo.ptc18);
        if (mapsTo.ptc14 !== undefined) expect(tags14).toContain(mapsTo.ptc14);
      }
    }
  });
});

const folder = path.resolve(import.meta.dirname, "../../../../../shared/codebooks");

/** What the tests read of a reference file. */
type Reference = {
  labels?: {
    id: string;
    name: string;
    group: string;
    maps_to: { persuasion23: string; ptc14: string | null };
    to14: string | null;
    to23: string;
  }[];
  groups?: { name: string; labels: (string | { id: string })[] }[];
};

describe.skipIf(!existsSync(folder))(`against the reference files (skipped when ${folder} is absent)`, () => {
  const read = (id: string) => JSON.parse(readFileSync(path.join(folder, `${id}.json`), "utf8")) as Reference;
  const idOf = (label: string | { id: string }) => (typeof label === "string" ? label : label.id);
  const labelsOf = ({ labels = [], groups = [] }: Reference) =>
    [...labels, ...groups.flatMap((group) => group.labels)].map(idOf);

  it.each(["framing-devices", "persuasion-23", "generic-frames", "basil", "attribution", "neutral-wording"])(
    "%s has the labels of its reference",
    (id) => {
      expect(new Set(starter(id).labels.map((label) => label.id))).toEqual(new Set(labelsOf(read(id))));
    },
  );

  it("framing-devices has the names, groups and tags of its reference", () => {
    const groupNames = new Map(framingDevices.groups.map(({ id, name }) => [id, name]));
    const ours = framingDevices.labels.map(({ id, name, groupIds, mapsTo }) => ({
      id,
      name,
      group: groupNames.get(groupIds[0] ?? ""),
      maps_to: { persuasion23: mapsTo.persuasion23, ptc14: mapsTo.ptc14 ?? null },
    }));
    expect(new Set(ours)).toEqual(
      new Set(
        read("framing-devices").labels?.map(({ id, name, group, maps_to }) => ({ id, name, group, maps_to })),
      ),
    );
  });

  it("ptc-18-14 and entity-roles carry the published tags, which may hold commas and spaces", () => {
    const ours = starter("ptc-18-14").labels.map(({ mapsTo }) => ({
      id: mapsTo.ptc18,
      to14: mapsTo.ptc14 ?? null,
      to23: mapsTo.persuasion23,
    }));
    expect(new Set(ours)).toEqual(new Set(read("ptc-18-14").labels));
    expect(new Set(starter("entity-roles").labels.map(({ mapsTo }) => mapsTo.semeval25roles))).toEqual(
      new Set(labelsOf(read("entity-roles"))),
    );
  });

  it("persuasion-23 keeps the groups of the task", () => {
    const { groups, labels } = starter("persuasion-23");
    const inGroup = (groupId: string) =>
      labels.filter(({ groupIds }) => groupIds[0] === groupId).map(({ id }) => id);
    expect(groups.map(({ id, name }) => [name, inGroup(id)])).toEqual(
      read("persuasion-23").groups?.map((group) => [group.name, group.labels.map(idOf)]),
    );
  });
});

import type { Command } from "./command";

/** Every command, loaded when it is called, so that none waits for what another needs. */
export const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  convert: {
    summary: "Turns files of one format into another, and says before what the other can't carry.",
    load: async () => (await import("./convert")).convert,
  },
  validate: {
    summary: "Checks files: every fault with file, line and field, and whether each span is where it says.",
    load: async () => (await import("./validate")).validate,
  },
  stats: {
    summary: "Counts what files hold: articles, layers, spans by label and annotator.",
    load: async () => (await import("./stats")).stats,
  },
  import: {
    summary: "Brings annotated data into a project, all of it or nothing; again, it changes nothing.",
    load: async () => (await import("./import")).importCommand,
  },
  export: {
    summary: "Writes a project's submitted layers and gold to one file.",
    load: async () => (await import("./export")).exportCommand,
  },
  release: {
    summary: "Makes a release of a project: data, card, tables and checksums in one archive.",
    load: async () => (await import("./release")).release,
  },
  backup: {
    summary: "Writes one moment of the database to one file, while the server runs or not.",
    load: async () => (await import("./backup")).backup,
  },
  restore: {
    summary:
      "Fills an empty database, SQLite or PostgreSQL, from a back-up of either; the server must be stopped.",
    load: async () => (await import("./restore")).restore,
  },
  agreement: {
    summary:
      "Says how far annotators agree, on spans or on a table of codings, with the numbers of the page.",
    load: async () => (await import("./agreement")).agreement,
  },
};

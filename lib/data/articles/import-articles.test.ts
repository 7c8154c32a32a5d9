import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/access/actor";
import { newId } from "@/lib/data/new-id";
import { newPerson, newProject } from "@/lib/data/people/testing/cast";
import { database } from "@/lib/db/client";
import { describeEachDatabase } from "@/lib/db/testing/describe-each-database";
import { importArticles } from "./import-articles";
import { insertArticles } from "./insert-articles";
import { listArticles } from "./list-articles";
import { prepareFiles, type FileToImport } from "./prepare-files";
import { stageImport } from "./stage-import";

const file = (fileName: string, content: string | number[], title?: string): FileToImport => ({
  fileName,
  bytes: typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content),
  metadata:
    title === undefined
      ? null
      : { title, outlet: "", byline: "", publishedOn: "", url: "", language: "", extra: {} },
});
const news = (fileName: string) => file(fileName, `News of ${fileName}\n\nIt happened on a Monday.\n`);
const windows1252 = Array.from("She said “so-called” café", (character) => {
  const codes: Record<string, number> = { "“": 0x93, "”": 0x94, é: 0xe9 };
  return codes[character] ?? character.charCodeAt(0);
});

/** Rows that a project has of articles and imports, seen or not. */
async function rowsOf(projectId: string) {
  const { reader } = await database();
  const articles = await reader.article.findMany({ where: { projectId }, select: { id: true } });
  const ofArticles = { where: { articleId: { in: articles.map(({ id }) => id) } } };
  return {
    articles: articles.length,
    texts: await reader.articleText.count(ofArticles),
    zoneRevisions: await reader.zoneRevision.count(ofArticles),
    imports: await reader.import.count({ where: { projectId } }),
    files: await reader.importFile.count({ where: { import: { projectId } } }),
  };
}
const nothing = { articles: 0, texts: 0, zoneRevisions: 0, imports: 0, files: 0 };

describeEachDatabase("importing articles", () => {
  let owner: Actor;
  const newStudy = () => newProject([[owner, "owner"]]);
  beforeAll(async () => {
    owner = await newPerson("Owner");
  }, 60_000);

  const twice = "The same words.\n";
  const refused: [name: string, bad: FileToImport[], reason: RegExp][] = [
    ["an empty file", [file("bad.txt", "")], /empty/],
    ["a file of white space", [file("bad.txt", " \r\n\t\n")], /empty/],
    [
      "a picture",
      [file("bad.txt", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
      /not text|picture|PNG/i,
    ],
    ["a text with NUL", [file("bad.txt", "Nobody\0 saw it.")], /NUL/],
    ["invalid UTF-8", [file("bad.txt", [0x4e, 0xc3, 0x28, 0x6f, 0xf0, 0x9f, 0x98])], /UTF-8/],
    ["another encoding", [file("bad.txt", windows1252)], /Windows-1252/],
    ["a file over 5 MB", [file("bad.txt", "word ".repeat(1_048_577))], /5\.0 MB/],
    ["the same text twice", [file("a.txt", twice), file("bad.txt", twice.replace("\n", "\r\n"))], /a\.txt/],
  ];
  test.each(refused)("%s is refused by name, with its whole batch", async (_name, bad, reason) => {
    const projectId = await newStudy();
    const attempt = importArticles(owner, projectId, [news("good.txt"), ...bad]);
    await expect(attempt).rejects.toMatchObject({
      code: "unprocessable",
      message: expect.stringContaining("bad.txt"),
      details: { "bad.txt": expect.stringMatching(reason) },
    });
    expect(await rowsOf(projectId)).toEqual(nothing);
  });

  test("every refused file is named; a name that can’t be stored is refused too", async () => {
    const projectId = await newStudy();
    const files = [file("empty.txt", ""), news("good.txt"), file("nul.txt", "a\0"), news("na\ud800me.txt")];
    const error: unknown = await importArticles(owner, projectId, files).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      details: { "empty.txt": expect.any(String), "nul.txt": expect.any(String) },
    });
    expect(Object.keys((error as { details: object }).details)).toHaveLength(3);
    await expect(importArticles(owner, projectId, [])).rejects.toMatchObject({ code: "unprocessable" });
    expect(await rowsOf(projectId)).toEqual(nothing);
  });

  test("articles keep their order, metadata, byte-order mark and newlines", async () => {
    const projectId = await newStudy();
    const many = Array.from({ length: 25 }, (_, index) => news(`${index}.txt`));
    const windows = file("bom.txt", "\ufeffHeadline 😀\r\n\r\nBody.\r\n", "A title of my own");
    const { importId, articleIds } = await importArticles(owner, projectId, [...many, windows]);
    const rows = await listArticles(owner, projectId);
    expect(rows.map(({ articleId }) => articleId)).toEqual(articleIds);
    expect(rows.map(({ fileName }) => fileName)).toEqual([...many, windows].map(({ fileName }) => fileName));
    expect(rows.at(-1)).toMatchObject({ title: "A title of my own", zoneRevision: 1, codePointLength: 18 });
    expect(rows[0]?.title).toBe("News of 0.txt");

    const { reader } = await database();
    const text = await reader.articleText.findUnique({ where: { articleId: articleIds.at(-1) ?? "" } });
    expect(text).toMatchObject({
      text: "Headline 😀\n\nBody.\n",
      utf16Length: 19,
      hadByteOrderMark: true,
      newlineStyle: "crlf",
    });
    expect(text?.rawSha256).not.toBe(text?.sha256);
    const record = await reader.import.findUnique({ where: { id: importId }, include: { files: true } });
    expect(record).toMatchObject({ status: "done", files: { length: 26 } });
    expect(await reader.auditLog.count({ where: { projectId, action: "article.import" } })).toBe(1);
  });

  test("what the project holds already is refused, by text and by bytes; another project takes it", async () => {
    const projectId = await newStudy();
    await importArticles(owner, projectId, [file("first.txt", "Known words.\n")]);
    const refusal = {
      code: "unprocessable",
      details: { "again.txt": expect.stringContaining("Known words.") },
    };
    for (const again of ["Known words.\n", "\ufeffKnown words.\r\n"]) {
      const files = [file("again.txt", again), news("new.txt")];
      await expect(importArticles(owner, projectId, files)).rejects.toMatchObject(refusal);
    }
    expect(await rowsOf(projectId)).toMatchObject({ articles: 1, imports: 1 });

    const { reader, transaction } = await database();
    const [prepared] = await prepareFiles(reader, projectId, [
      file("raw.txt", "Read in another encoding once."),
    ]);
    if (!prepared) throw new Error("Nothing was prepared.");
    const canonical = { ...prepared.canonical, sha256: "0".repeat(64) };
    const place = { projectId, importId: null, visibleAt: new Date(), userId: owner.userId };
    await transaction((db) => insertArticles(db, [{ ...prepared, canonical, articleId: newId() }], place));
    await expect(
      importArticles(owner, projectId, [file("raw.txt", "Read in another encoding once.")]),
    ).rejects.toMatchObject({ details: { "raw.txt": expect.stringContaining("already holds") } });

    await importArticles(owner, await newStudy(), [file("first.txt", "Known words.\n")]);
  });

  test("of imports of one text at once, exactly one wins, and the others leave nothing behind", async () => {
    const projectId = await newStudy();
    const batches = [
      [news("a.txt"), news("b.txt")],
      [news("b.txt"), news("a.txt")],
      [news("c.txt"), news("a.txt")],
    ];
    const outcomes = await Promise.allSettled(
      batches.map((files) => importArticles(owner, projectId, files)),
    );
    const lost = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" ? [outcome.reason as unknown] : [],
    );
    expect(lost).toHaveLength(2);
    for (const reason of lost) expect(reason).toMatchObject({ code: "unprocessable" });
    expect(await rowsOf(projectId)).toEqual({
      articles: 2,
      texts: 2,
      zoneRevisions: 2,
      imports: 1,
      files: 2,
    });
    expect(await listArticles(owner, projectId)).toHaveLength(2);
  });

  test("an import that fails half-way leaves nothing behind", async () => {
    const projectId = await newStudy();
    const many = Array.from({ length: 20 }, (_, index) => news(`${index}.txt`));
    const unstorable = file("last.txt", "Its title can’t be stored.", "half \ud83d");
    await expect(importArticles(owner, projectId, [...many, unstorable])).rejects.toThrow("surrogate");
    expect(await rowsOf(projectId)).toEqual(nothing);
  });

  test("what a lost server had staged is seen by nobody, blocks nothing and goes after an hour", async () => {
    const projectId = await newStudy();
    const { reader, transaction } = await database();
    const lost = { importId: newId(), projectId, userId: owner.userId };
    await stageImport(
      transaction,
      lost,
      await prepareFiles(reader, projectId, [news("a.txt"), news("b.txt")]),
    );
    expect(await listArticles(owner, projectId)).toEqual([]);
    await importArticles(owner, projectId, [news("a.txt")]);
    expect((await listArticles(owner, projectId)).map(({ fileName }) => fileName)).toEqual(["a.txt"]);
    expect(await rowsOf(projectId)).toMatchObject({ articles: 3, imports: 2 });

    const createdAt = new Date(Date.now() - 61 * 60 * 1000);
    await transaction((db) => db.import.update({ where: { id: lost.importId }, data: { createdAt } }));
    await importArticles(owner, projectId, [news("b.txt")]);
    expect(await rowsOf(projectId)).toEqual({
      articles: 2,
      texts: 2,
      zoneRevisions: 2,
      imports: 2,
      files: 2,
    });
  });
});

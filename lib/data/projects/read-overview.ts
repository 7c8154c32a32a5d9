import "server-only";
import type { Actor, Role } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/policy";
import { authorizeInProject } from "@/lib/data/access/authorize-in-project";
import { database, type Db } from "@/lib/db/client";

export type CoderProgress = {
  coderId: string;
  /** The person's name for those who look after the project; else the pseudonym. */
  name: string;
  assigned: number;
  submitted: number;
  spans: number;
};

export type ProjectOverview = {
  name: string;
  description: string;
  isSample: boolean;
  roles: readonly Role[];
  articleCount: number;
  goldCount: number;
  /** Articles that two or more annotators have submitted, and whose gold is not done. */
  readyToAdjudicate: number;
  /** Null for those who may not see how others get on. */
  coders: CoderProgress[] | null;
};

/** Who has done what and what is waiting, on one page. */
export async function readOverview(actor: Actor, projectId: string): Promise<ProjectOverview> {
  const { reader } = await database();
  const { subject, project } = await authorizeInProject(reader, actor, "project.read", projectId);
  const { name, description, isSample } = await reader.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { name: true, description: true, isSample: true },
  });
  const articles = await reader.article.findMany({
    where: { projectId, visibleAt: { not: null } },
    select: {
      layers: { where: { submissions: { some: { reopenedAt: null } } }, select: { kind: true } },
    },
  });
  const submitted = (kind: string) => (article: (typeof articles)[number]) =>
    article.layers.filter((layer) => layer.kind === kind).length;
  const isDone = (article: (typeof articles)[number]) => submitted("adjudicator")(article) > 0;
  return {
    name,
    description,
    isSample,
    roles: subject.roles,
    articleCount: articles.length,
    goldCount: articles.filter(isDone).length,
    readyToAdjudicate: articles.filter((one) => !isDone(one) && submitted("annotator")(one) >= 2).length,
    coders: can(subject, "progress.read", project)
      ? await coderProgress(reader, projectId, can(subject, "member.list", project))
      : null,
  };
}

const onVisible = { article: { visibleAt: { not: null } } };

async function coderProgress(db: Db, projectId: string, isNamed: boolean): Promise<CoderProgress[]> {
  const coders = await db.coder.findMany({
    where: { projectId },
    orderBy: { id: "asc" },
    select: {
      id: true,
      pseudonym: true,
      sourceName: true,
      user: { select: { name: true } },
      _count: { select: { assignments: { where: { withdrawnAt: null, ...onVisible } } } },
      layers: {
        where: { kind: "annotator", ...onVisible },
        select: {
          submissions: { where: { reopenedAt: null }, select: { layerVersion: true } },
          _count: { select: { annotations: { where: { removedAtVersion: null } } } },
        },
      },
    },
  });
  return coders
    .map(({ id, pseudonym, sourceName, user, _count, layers }) => ({
      coderId: id,
      name: (isNamed ? (user?.name ?? sourceName) : "") || pseudonym,
      assigned: _count.assignments,
      submitted: layers.filter(({ submissions }) => submissions.length > 0).length,
      spans: layers.reduce((sum, layer) => sum + layer._count.annotations, 0),
    }))
    .filter(({ assigned, submitted }) => assigned + submitted > 0);
}

import type { Annotator } from "./use-annotator";

export const articlePath = (projectId: string, articleId: string) =>
  `/projects/${projectId}/articles/${articleId}`;

/** Opens the next or previous article of the queue; nothing past its ends. */
export function moveInQueue({ view, visit }: Annotator, direction: 1 | -1) {
  const at = view.queue.findIndex(({ articleId }) => articleId === view.articleId);
  const target = at < 0 ? view.queue[0] : view.queue[at + direction];
  if (target) visit(articlePath(view.projectId, target.articleId));
}
